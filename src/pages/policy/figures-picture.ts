import type { HappeningAction } from '../../core/happening.ts';
import { escaped } from '../../policy/forms/xml.ts';
import type { RuleFigures } from '../../store/figures.ts';

interface Picture {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly counts: RuleFigures }[];
  /** The actions drawn, each with its word and colour. */
  readonly series: readonly { readonly action: HappeningAction; readonly name: string; readonly colour: string }[];
}

const width = 960;
const left = 300;
const bar = 14;
const mostRows = 30;

/** The figures as a drawing: bars by rule. Always light, as it goes into reports and slides. */
export function figuresSvg({ title, rows, series }: Picture): { readonly svg: string; readonly width: number; readonly height: number } {
  const drawn = rows.slice(0, mostRows);
  const most = Math.max(1, ...drawn.flatMap(({ counts }) => series.map(({ action }) => counts[action] ?? 0)));
  const step = series.length * (bar + 2) + 14;
  const height = 90 + drawn.length * step;
  const key = series.map(({ name, colour }, index) => `<rect x="${24 + index * 220}" y="50" width="12" height="12" fill="${colour}"/><text x="${42 + index * 220}" y="61">${escaped(name)}</text>`);
  const bars = drawn.flatMap(({ name, counts }, row) => {
    const top = 84 + row * step;
    const lines = series.map(({ action, colour }, index) => {
      const count = counts[action] ?? 0;
      const y = top + index * (bar + 2);
      const length = Math.round(((width - left - 90) * count) / most);
      return `<rect x="${left}" y="${y}" width="${length}" height="${bar}" fill="${colour}"/><text x="${left + length + 6}" y="${y + 11}">${count}</text>`;
    });
    return [`<text x="24" y="${top + 12}">${escaped(name.length > 40 ? `${name.slice(0, 39)}…` : name)}</text>`, ...lines];
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="13" fill="#17211f"><rect width="100%" height="100%" fill="#ffffff"/><text x="24" y="32" font-size="18" font-weight="600">${escaped(title)}</text>${[...key, ...bars].join('')}</svg>`;
  return { svg, width, height };
}

/** Draws it at twice its size, for sharp slides. Throws when the browser cannot draw it. */
export async function pngOf({ svg, width: wide, height }: ReturnType<typeof figuresSvg>): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(wide, height);
    image.src = url;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: wide * 2, height: height * 2 });
    canvas.getContext('2d')?.drawImage(image, 0, 0, wide * 2, height * 2);
    return await new Promise((resolve, reject) => canvas.toBlob(blob => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'));
  } finally {
    URL.revokeObjectURL(url);
  }
}
