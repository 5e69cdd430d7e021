import type { Pair } from '../pair.ts';
import { capturesEnZip } from './captures-en-zip.scenario.ts';
import { codeDuRemboursement } from './code-du-remboursement.scenario.ts';
import { commandeWindows } from './commande-windows.scenario.ts';
import { nouveauRib } from './nouveau-rib.scenario.ts';
import { nouveauTelephone } from './nouveau-telephone.scenario.ts';
import { surWhatsapp } from './sur-whatsapp.scenario.ts';

export const frenchPairs: readonly Pair[] = [
  capturesEnZip,
  codeDuRemboursement,
  commandeWindows,
  nouveauRib,
  nouveauTelephone,
  surWhatsapp,
];
