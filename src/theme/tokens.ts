/** Colours and measures that every element shares; the values are those of the design system. */
import {css} from 'lit';

/**
 * Each `--_name` is what a rule uses; each `--stretch-name` is what a site owner may set. `light-dark()` follows the `color-scheme` of the page, or
 * of the `theme` attribute. The text on `action` is derived from its luminance (`y` of CIE XYZ): white up to .18, where black and
 * white contrast alike, then black; so any colour that an owner picks stays readable at 4.5 : 1 or better.
 */
export const tokens = css`
  :host {
    --_surface: var(--stretch-surface, light-dark(#fffdf9, #1b2124));
    --_ground: var(--stretch-ground, light-dark(#f4efe6, #252d31));
    --_line: var(--stretch-line, light-dark(#e4dccd, #343e42));
    --_own-ink: light-dark(#22282b, #ece7dd);
    --_ink: var(--stretch-ink, inherit);
    --_soft: var(--stretch-soft, light-dark(#5d584e, #b3ada1));
    --_control: var(--stretch-control, light-dark(#857d6c, #7f8a8c));
    --_action: var(--stretch-action, light-dark(#0d6a70, #62c6c0));
    --_action-hover: var(--stretch-action-hover, light-dark(#0a575c, #7ed4ce));
    --_action-soft: var(--stretch-action-soft, light-dark(#e1eeec, #213c3e));
    --_accent: var(--stretch-accent, light-dark(#e8502f, #ff7a5c));
    --_accent-text: var(--stretch-accent-text, light-dark(#b23a1c, #ff9a80));
    --_caution: var(--stretch-caution, light-dark(#6d4a00, #f0cd86));
    --_caution-ground: var(--stretch-caution-bg, light-dark(#fbf0d6, #322a18));
    --_focus: var(--stretch-focus, light-dark(#0d6a70, #8fe0da));
    --_radius: var(--stretch-radius, 16px);
    --_control-radius: calc(var(--_radius) * 0.75);
    --_thumb-radius: calc(var(--_radius) * 0.625);
    --_white: clamp(0, (0.18 - y) * 9999, 1);
    --_on-action: var(
      --stretch-on-action,
      color(from var(--_action) xyz-d65 calc(var(--_white) * 0.95) var(--_white) calc(var(--_white) * 1.089))
    );

    color: var(--_ink);
    font-family: var(--stretch-font, inherit);
    font-size: max(1em, 1rem * 0.875);
    line-height: 1.45;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: start;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host(:state(light)) {
    color-scheme: light;
  }
  :host(:state(dark)) {
    color-scheme: dark;
  }
  /* The text colour of the page can't be read on our surface: see theme/contrast.ts. */
  :host(:state(own-ink)) {
    color: var(--stretch-ink, var(--_own-ink));
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1, h2, h3, h4, h5, h6, p, ol, ul, dl, dd, figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ol, ul {
    list-style: none;
  }
  /* Words that no translation has yet keep their own direction, full stop and all, inside a mirrored layout. */
  p, li, dt, dd, b, span, button, [role='heading'] {
    unicode-bidi: plaintext;
  }
  :host(:dir(rtl)) {
    text-align: right;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
