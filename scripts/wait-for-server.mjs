const intervalMs = 50;

/**
 * Resolves when the server at the address says that it can serve, its database included.
 * @param {string} address
 */
export async function waitForServer(address) {
  while (!(await isHealthy(address)))
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
}

/** @param {string} address */
async function isHealthy(address) {
  try {
    return (await fetch(`${address}/api/health`)).ok;
  } catch {
    // It does not listen yet.
    return false;
  }
}
