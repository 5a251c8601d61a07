/** What of wink-bm25-text-search (which ships no types) is used here. */
declare module "wink-bm25-text-search" {
  interface WinkEngine {
    defineConfig(config: {
      fldWeights: Record<string, number>;
      bm25Params: { k1: number; b: number; k: number };
    }): boolean;
    definePrepTasks(tasks: ((text: string) => string[])[]): number;
    addDoc(document: Record<string, string>, id: string): number;
    consolidate(): boolean;
    search(text: string, limit: number): [id: string, score: number][];
  }
  const createEngine: () => WinkEngine;
  export = createEngine;
}
