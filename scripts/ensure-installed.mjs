// Runs on the Node that is there (20 or newer), before anything is installed: built-in modules only.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "node_modules", ".shirube-lock");

/**
 * Installs what package-lock.json names unless that was done already, dev dependencies included whatever NODE_ENV
 * says, and returns the path of a Node that runs TypeScript: the `node` package's, or this one where it is new enough.
 */
export function ensureInstalled() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .update(process.platform + process.arch)
    .digest("hex");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
    console.log("Installing packages (once per package-lock.json) …");
    const npm = process.env.npm_execpath;
    const [command, args] = npm ? [process.execPath, [npm]] : ["npm", []];
    const { status } = spawnSync(
      command,
      [...args, "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"],
      {
        cwd: root,
        stdio: "inherit",
        shell: process.platform === "win32" && !npm,
      },
    );
    if (status !== 0) {
      console.error("npm ci failed: see its output above.");
      process.exit(status ?? 1);
    }
    writeFileSync(stamp, lock);
  }
  return runtime();
}

function runtime() {
  const bundled = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(bundled)) return bundled;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 19)) return process.execPath;
  console.error(
    `Node ${process.versions.node} cannot run this, and the "node" package is not installed. npm may have blocked its install script: run "npm ci" and allow it, or use Node 24.`,
  );
  return process.exit(1);
}

/** Runs a command to its end with the project's Node first on PATH; exits with its code if that is not 0. */
export function run(command, args, { env = {} } = {}) {
  const { status, signal } = spawnSync(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? (signal ? 1 : 0));
}
