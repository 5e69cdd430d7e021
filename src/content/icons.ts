import type { Tier } from '../core/model.ts';

const paths: Readonly<Record<Tier, string>> = {
  danger: 'M8 1 15 14H1zM8 6v4M8 12v.5',
  caution: 'M8 1.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 1 0 0-13M8 5v4M8 11v.5',
  note: 'M8 1.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 1 0 0-13M8 7.500v4M8 5v.5',
};

/** A small picture for a tier; shape differs, so that colour is never the only sign. */
export function icon(tier: Tier): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[tier]);
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '1.6');
  path.setAttribute('stroke-linecap', 'round');
  path.setAttribute('stroke-linejoin', 'round');
  svg.append(path);
  return svg;
}
