/** The part of JSON Schema that zod writes of the contract. */
interface Schema {
  type?: string | readonly string[];
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: readonly Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  $ref?: string;
  $defs?: Record<string, Schema>;
}

/** A JSON Schema as a TypeScript type, all of it inline. */
export const typeOf = (schema: object, definitions = (schema as Schema).$defs ?? {}): string => {
  const { type, enum: values, const: value, anyOf, items, properties = {}, required = [], $ref } = schema as Schema;
  const inside = (part: Schema): string => typeOf(part, definitions);
  if ($ref) return inside(definitions[$ref.split("/").pop() ?? ""] ?? {});
  if (values) return values.map((each) => JSON.stringify(each)).join(" | ");
  if (value !== undefined) return JSON.stringify(value);
  if (anyOf) return anyOf.map(inside).join(" | ");
  if (type === "array") return `Array<${inside(items ?? {})}>`;
  if (type === "object")
    return `{ ${Object.entries(properties)
      .map(([name, part]) => `${JSON.stringify(name)}${required.includes(name) ? "" : "?"}: ${inside(part)};`)
      .join(" ")} }`;
  return [type ?? "unknown"].flat().join(" | ").replace("integer", "number");
};
