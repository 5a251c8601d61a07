/** The mark, on a 24 x 24 grid: a post, a board to each side, and the lamp that stays lit. */
export const signpostShapes = {
  post: "M11 5.5h2V22h-2z",
  boards:
    "M4.5 7h12l3.5 2.5-3.5 2.5h-12a.5.5 0 0 1-.5-.5v-4a.5.5 0 0 1 .5-.5zM19.5 13.5H9L5.5 16 9 18.5h10.5a.5.5 0 0 0 .5-.5v-4a.5.5 0 0 0-.5-.5z",
  lamp: { x: 12, y: 3.2, radius: 2.2 },
} as const;
