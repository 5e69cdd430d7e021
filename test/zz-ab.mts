import process from 'node:process';
import { startUp } from './zz-start.ts';
const [rounds, ...dirs] = process.argv.slice(2);
for (let round = 0; round < Number(rounds); round++) for (const dir of dirs) {
  const [, console_] = await startUp(dir, 3);
  console.log(dir.padEnd(24), console_!.slice(1).map(c => c.padStart(6)).join(' '));
}
