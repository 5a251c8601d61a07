// `npm start`: installs, builds the widget, then becomes the server, which builds the index it needs.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, root, run } from "./ensure-installed.mjs";

const node = ensureInstalled();
run(node, [join(root, "scripts", "build-widget.ts"), "--if-changed"]);
const server = spawn(node, [join(root, "server", "main.ts")], { cwd: root, stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
