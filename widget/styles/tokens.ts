const fonts = {
  latin: `system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif`,
  japanese: `"Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", Meiryo, system-ui, sans-serif`,
};

const dark = `
  --_accent: var(--shirube-dark-accent, var(--shirube-accent, #8ccbd8));
  --_on-accent: var(--shirube-dark-on-accent, var(--shirube-on-accent, #0e1b20));
  --_paper: var(--shirube-paper, #141b20);
  --_card: var(--shirube-card, #1c252b);
  --_ink: var(--shirube-ink, #e7ecee);
  --_muted: var(--shirube-muted, #a3b0b7);
  --_line: var(--shirube-line, #303c43);
  --_edge: var(--shirube-edge, #74838b);
  --_soft: var(--shirube-soft, #233840);
  --_good: var(--shirube-good, #8fd3ab);
  --_alert: var(--shirube-alert, #f3a79d);
  --_alert-soft: var(--shirube-alert-soft, #3a2422);
  --_shadow: var(--shirube-shadow, 0 0 0 1px rgb(255 255 255 / .08), 0 16px 48px rgb(0 0 0 / .6));
  --_launcher-lamp: #b86e00;
  color-scheme: dark;
`;

/**
 * The design in one place. A page changes it by setting the `--shirube-*` properties on the element; the `--_*` ones
 * are the widget's own and hold the defaults: paper and ink, a deep teal, and the warm yellow of the lamp. `theme="light"` or
 * `"dark"` on the element wins over the system's wish.
 */
export const tokens = `
.root {
  --_accent: var(--shirube-accent, #1d5566);
  --_on-accent: var(--shirube-on-accent, #fff);
  --_paper: var(--shirube-paper, #faf9f6);
  --_card: var(--shirube-card, #fff);
  --_ink: var(--shirube-ink, #1b2a31);
  --_muted: var(--shirube-muted, #57656d);
  --_line: var(--shirube-line, #e0dfd8);
  --_edge: var(--shirube-edge, #868f94);
  --_soft: var(--shirube-soft, #e3eef0);
  --_good: var(--shirube-good, #1f6b43);
  --_alert: var(--shirube-alert, #9c2f24);
  --_alert-soft: var(--shirube-alert-soft, #fbeae7);
  --_lamp: var(--shirube-lamp, #f2b03d);
  --_shadow: var(--shirube-shadow, 0 1px 2px rgb(20 35 42 / .08), 0 12px 40px rgb(20 35 42 / .18));
  --_radius: var(--shirube-radius, 18px);
  --_font: var(--shirube-font, ${fonts.latin});
  --_font-ja: var(--shirube-font, ${fonts.japanese});
  color-scheme: light;
}
@media (prefers-color-scheme: dark) {
  :host(:not([theme=light])) .root {${dark}}
}
:host([theme=dark]) .root {${dark}}`;
