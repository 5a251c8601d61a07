import { PartError } from "../../core/ports.ts";

/** The part of hnswlib-node that is used here. */
export type Hnswlib = Pick<typeof import("hnswlib-node"), "HierarchicalNSW">;

/** Imports hnswlib-node; a parameter everywhere, so that its absence can be tested. */
export type HnswlibSource = () => Promise<{ default: Hnswlib }>;

/**
 * Loads hnswlib-node, an optional dependency: it has to be compiled where it is installed, and that may have failed.
 *
 * @throws PartError("index", "unavailable") if it is not installed or does not load
 */
export async function loadHnswlib(source: HnswlibSource = () => import("hnswlib-node")): Promise<Hnswlib> {
  try {
    return (await source()).default;
  } catch (cause) {
    throw new PartError("index", "unavailable", "hnswlib-node is not installed or does not load", { cause });
  }
}
