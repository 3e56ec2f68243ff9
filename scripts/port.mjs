import { createServer } from "node:net";

/**
 * The port in the environment, 3000 without one. Throws when it is none that a server can take.
 * @param {string | undefined} text
 */
export function portFrom(text) {
  const port = Number(text || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT must be a number from 1 to 65535; it is "${text}".`);
  return port;
}

/**
 * Throws when the port cannot be listened on.
 * @param {number} port
 * @returns {Promise<void>}
 */
export function checkPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(new Error(sentenceFor(port, error))));
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

/**
 * @param {number} port
 * @param {NodeJS.ErrnoException} error
 */
function sentenceFor(port, error) {
  if (error.code === "EADDRINUSE")
    return `Port ${port} is in use; stop the other program or set PORT to another number.`;
  if (error.code === "EACCES")
    return `Port ${port} may not be opened by this user; set PORT to a number above 1023.`;
  return `Port ${port} cannot be opened (${error.code}).`;
}
