/** The analyzer's way in for programs, which its own types leave out. */
declare module "@custom-elements-manifest/analyzer/index.js" {
  export const ts: {
    createSourceFile(name: string, text: string, target: number, setParents: boolean, kind: number): object;
    ScriptTarget: { ES2022: number };
    ScriptKind: { TS: number };
  };
  export const create: (options: { modules: object[] }) => object;
}
