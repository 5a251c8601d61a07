// `npm test`: installs, builds the widget that the browser tests load, then runs every suite.
import { join } from "node:path";
import { ensureInstalled, root, run } from "./ensure-installed.mjs";

const node = ensureInstalled();
run(node, [join(root, "scripts", "build-widget.ts"), "--if-changed"]);
run(node, [join(root, "node_modules", "vitest", "vitest.mjs"), "run", ...process.argv.slice(2)]);
