import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { playByItself, practice } from './demo-play.ts';
import { NoBrowser } from './find-browser.ts';
import { launchWithExtension } from './launch.ts';

const help = `Builds the extension and opens a browser with it in the practice console.

  npm run demo [-- --headless]

Without a display, or with --headless, it plays the conversation by itself, prints
what was marked and masked, and writes screenshots to dist/demo.
`;

try {
  if (process.argv.includes('--help')) process.stdout.write(help);
  else await demo(process.argv.includes('--headless') || !hasDisplay());
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function demo(headless: boolean): Promise<void> {
  process.stdout.write('Building the extension ...\n');
  build();
  if (headless) return playByItself('dist/demo', text => void process.stdout.write(text));
  const { context } = await launchWithExtension({ headless: false });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${practice}?play`);
  process.stdout.write('The practice console is open. Paste or type a card number into the answer box; close the browser to end.\n');
  await new Promise(resolve => context.once('close', resolve));
}

/** Quiet when it works; what the tools said is shown only when it does not. */
function build(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
