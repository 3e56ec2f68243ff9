const oldest = [20, 9];

/** Throws when this Node is older than package.json asks for. */
export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1]))
    throw new Error(
      `Node ${oldest.join(".")} or newer is needed; this is Node ${process.versions.node}.`,
    );
}
