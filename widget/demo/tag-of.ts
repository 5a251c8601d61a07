/** What the studio's form says about the element. */
export interface StudioSettings {
  /** Attributes by name; a switch has the empty text. */
  attributes: Readonly<Record<string, string>>;
  /** Custom properties by name. */
  properties: Readonly<Record<string, string>>;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The tag to copy: script, element and, where the theme was changed, its style. */
export const tagOf = (origin: string, { attributes, properties }: StudioSettings): string => {
  const all = Object.entries({ endpoint: origin, ...attributes });
  const written = all.map(([name, value]) => (value === "" ? name : `${name}="${escaped(value)}"`));
  const oneLine = `<shirube-chat ${written.join(" ")}></shirube-chat>`;
  const element = oneLine.length <= 80 ? oneLine : `<shirube-chat\n  ${written.join("\n  ")}\n></shirube-chat>`;
  const script = `<script type="module" src="${origin}/shirube.js"></script>`;
  const rules = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`);
  const style = rules.length > 0 ? `<style>\nshirube-chat {\n${rules.join("\n")}\n}\n</style>` : "";
  return [script, element, style].filter(Boolean).join("\n");
};
