/** Colours as `#rrggbb`, and contrast as WCAG 2 defines it. */
const channelsOf = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** 1 … 21. */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Black or white, whichever is easier to read on a colour. */
export const readableOn = (colour: string): string =>
  contrast(colour, "#000000") > contrast(colour, "#ffffff") ? "#000000" : "#ffffff";

/** The colour, mixed with as little white as makes it readable (`ratio`) on a dark one. */
export const lightenFor = (colour: string, ground: string, ratio = 4.5): string => {
  for (let white = 0; white < 1; white += 0.05) {
    const mixed = channelsOf(colour).map((channel) => Math.round(channel + (255 - channel) * white));
    const candidate = `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
    if (contrast(candidate, ground) >= ratio) return candidate;
  }
  return "#ffffff";
};
