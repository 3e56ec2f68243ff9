/** What a browser says it is, as far as it says so. */
export interface Device {
  browser: string | null;
  system: string | null;
}

// In this order: most browsers also name those that they want to be taken for.
const browsers = {
  Edge: /\bEdg/,
  Opera: /\bOPR/,
  Firefox: /\bFirefox/,
  Chrome: /\bChrom/,
  Safari: /\bSafari/,
};
const systems = {
  Android: /\bAndroid/,
  iOS: /\b(iPhone|iPad)/,
  Windows: /\bWindows/,
  macOS: /\bMac OS X/,
  Linux: /\bLinux/,
};

/** Reads the browser and the system out of a user agent, for its owner to know it by; null where it names none that is known. */
export function describeDevice(userAgent: string): Device {
  return { browser: firstNamed(browsers, userAgent), system: firstNamed(systems, userAgent) };
}

function firstNamed(patterns: Record<string, RegExp>, text: string): string | null {
  return Object.entries(patterns).find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
