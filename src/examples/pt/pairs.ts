import type { Pair } from '../pair.ts';
import { celularNovo } from './celular-novo.scenario.ts';
import { codigoDoEstorno } from './codigo-do-estorno.scenario.ts';
import { comandoNoWindows } from './comando-no-windows.scenario.ts';
import { contaNova } from './conta-nova.scenario.ts';
import { noWhatsapp } from './no-whatsapp.scenario.ts';
import { printsNoZip } from './prints-no-zip.scenario.ts';

export const portuguesePairs: readonly Pair[] = [
  celularNovo,
  codigoDoEstorno,
  comandoNoWindows,
  contaNova,
  noWhatsapp,
  printsNoZip,
];
