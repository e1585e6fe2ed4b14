/** Picture and card where the reader's system sets the colours. Loaded for these readers only. */
import {css, unsafeCSS} from 'lit';
import {figureInForcedColors} from '../figure/forced-colors.ts';

export const inForcedColors = css`
  @media (forced-colors: active) {
    ${unsafeCSS(figureInForcedColors)}
    .picture {
      background: Canvas;
    }
    .target::before {
      forced-color-adjust: none;
      background: Highlight;
    }
    .chips li,
    .steps li::before {
      border: 1px solid CanvasText;
    }
  }
`;
