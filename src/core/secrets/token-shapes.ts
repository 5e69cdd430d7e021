import { tokenInfixes, tokenPrefixes } from '../../lists/secret-prefixes.ts';

export interface TokenShape {
  readonly issuer: string;
  readonly scheme: string;
  readonly flags: string;
  /** Source of a regular expression for the whole token. */
  readonly source: string;
  /** The literal every match begins with. */
  readonly prefix: string;
}

export interface InfixShape {
  readonly issuer: string;
  readonly scheme: string;
  readonly mark: string;
  /** Source for what ends right before the mark, and for the mark with all that follows. */
  readonly before: string;
  readonly from: string;
  /** No more characters than these stand before the mark. */
  readonly reach: number;
}

const classes: Readonly<Record<string, string>> = {
  a: '[A-Za-z0-9]', A: '[A-Z0-9]', l: '[a-z0-9]', h: '[a-f0-9]', x: '[a-fA-F0-9]', k: '[\\w-]', K: '[\\w=-]', b: '[A-Za-z0-9+/]', U: '[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}',
};

/** The list's shapes, its own classes written out. */
export function tokenShapes(): readonly TokenShape[] {
  return rows(tokenPrefixes).flatMap(([names = '', shapes = '']) => {
    const [issuer = '', kinds = ''] = names.split(': ');
    const [kind = '', flags = ''] = kinds.split(' ');
    const scheme = schemeOf(issuer, kind);
    return shapes.split(' ').map(shape => ({ issuer, scheme, flags, source: expand(shape), prefix: literalHead(shape) }));
  });
}

export function infixShapes(): readonly InfixShape[] {
  return rows(tokenInfixes).map(([names = '', shape = '']) => {
    const [issuer = '', kind = ''] = names.split(': ');
    const [mark = '', before = '', from = '', reach = '0'] = shape.split(' ');
    return { issuer, scheme: schemeOf(issuer, kind), mark, before: expand(before), from: expand(from), reach: Number(reach) };
  });
}

const rows = (list: string): readonly (readonly string[])[] => list.trim().split('\n').map(line => line.split(' = '));

/** "Hugging Face", "token" → `hugging-face-token`. */
export const schemeOf = (issuer: string, kind: string): string => `${issuer.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${kind}`;

const expand = (shape: string): string => shape.replace(/\\([aAlhxkKbU])/g, (_, name: string) => classes[name]!);

/** What every match of the shape begins with: its characters up to the first that is not literal. */
function literalHead(shape: string): string {
  let head = '';
  for (let index = 0; index < shape.length; index++) {
    const escaped = shape[index] === '\\';
    if (escaped) index++;
    const character = shape[index]!;
    const next = shape[index + 1];
    if ((escaped ? /\w/ : /[[({?*]/).test(character) || (next !== undefined && '?*{'.includes(next))) break;
    head += character;
  }
  return head;
}
