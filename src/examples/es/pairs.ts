import type { Pair } from '../pair.ts';
import { capturasEnZip } from './capturas-en-zip.scenario.ts';
import { codigoDelReembolso } from './codigo-del-reembolso.scenario.ts';
import { cuentaNueva } from './cuenta-nueva.scenario.ts';
import { movilNuevo } from './movil-nuevo.scenario.ts';
import { ordenEnWindows } from './orden-en-windows.scenario.ts';
import { porWhatsapp } from './por-whatsapp.scenario.ts';

export const spanishPairs: readonly Pair[] = [
  capturasEnZip,
  codigoDelReembolso,
  cuentaNueva,
  movilNuevo,
  ordenEnWindows,
  porWhatsapp,
];
