import {css, unsafeCSS} from 'lit';
import {sized, widths} from '../../theme/room.ts';
import {compactRoom, routineRoom} from './room.ts';

const wide = unsafeCSS(widths.beside);

export const timerStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  ${unsafeCSS(sized('.base.full:not(.following)', routineRoom))}
  ${unsafeCSS(sized('.base.compact:not(.following)', compactRoom))}

  .base {
    display: flex;
    flex-direction: column;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .head {
    display: grid;
    gap: 6px;
    padding: 20px 20px 8px;
  }
  .title {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  .title:focus {
    outline: none;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
  }
  .facts li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .part {
    display: flex;
    justify-content: space-between;
    align-items: end;
    block-size: var(--_heading);
    padding: 0 20px 4px;
    font-weight: 650;
  }
  .part > span {
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
    font-weight: 400;
  }
  .step {
    display: grid;
    grid-template-columns: 76px minmax(0, 1fr);
    align-items: center;
    gap: 14px;
    block-size: var(--_row);
    padding-inline: 20px;
  }
  .thumb {
    inline-size: 76px;
    block-size: 60px;
    border-radius: var(--_thumb-radius);
  }
  .step b,
  .step > div > span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .step b {
    font-weight: 600;
    line-height: 1.25;
  }
  .step > div > span {
    -webkit-line-clamp: 1;
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
  }
  .foot {
    margin-block-start: auto;
    padding: 16px 20px 20px;
  }
  .foot .primary {
    inline-size: 100%;
  }

  @container (min-width: ${wide}px) {
    .head {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      padding: 28px 28px 20px;
      align-items: center;
    }
    .title {
      font-size: 1.5em;
    }
    .head .facts {
      grid-row: 2;
    }
    .foot {
      display: contents;
    }
    .full .foot .primary,
    .compact .foot .primary {
      position: absolute;
      inset-block-start: 28px;
      inset-inline-end: 28px;
      inline-size: auto;
      min-inline-size: 9em;
    }
    .base {
      position: relative;
    }
    .head .title,
    .head .facts {
      padding-inline-end: 10em;
    }
    .parts {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 16px;
      padding: 0 28px 28px;
    }
    .parts section,
    .parts ol {
      display: contents;
    }
    /* The pictures stand in one grid; who doesn't see them still hears where a part begins. */
    .part {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      padding: 0;
      clip-path: inset(50%);
    }
    .step {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 6px;
      block-size: auto;
      padding: 0;
    }
    .step > div:last-child {
      block-size: var(--_caption);
    }
    .thumb {
      inline-size: auto;
      block-size: auto;
      aspect-ratio: 4 / 3;
    }
  }
`;
