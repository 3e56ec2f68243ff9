/** Languages in which national offences are named most often among those who take part. */
export const offenceLanguages = [
  ...(["ar", "en", "es", "fr", "id"] as const),
  ...(["it", "ko", "mn", "pt", "th"] as const),
];
