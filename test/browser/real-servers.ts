import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect, createServer as createTcp, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Debian puts daemons where an ordinary user's PATH does not look. */
const places = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
export const find = (program: string): string | undefined => places.map(place => path.join(place, program)).find(file => existsSync(file));
/** Why the tests cannot run here, or null. In CI they must: .ci/run installs the servers. */
export const missing = ['ngircd', 'prosody'].filter(program => find(program) === undefined);

export interface Running {
  readonly port: number;
  stop(): void;
}

export const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createTcp().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** Runs a server until it listens; `prepare` writes its configuration into a folder of its own. */
async function run(port: number, prepare: (folder: string) => { program: string; args: readonly string[]; env?: Readonly<Record<string, string>> }): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), 'parleyguard-server-'));
  const { program, args, env } = prepare(folder);
  const child: ChildProcess = spawn(program, args, { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', part => (said += String(part)));
  const deadline = Date.now() + 30_000;
  while (!(await listens(port))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${program} does not listen on ${port}:\n${said}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return {
    port,
    stop() {
      // A server may write once more while it ends.
      child.once('exit', () => rmSync(folder, { recursive: true, force: true }));
      child.kill();
    },
  };
}

const listens = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => (socket.destroy(), resolve(true)));
    socket.on('error', () => resolve(false));
  });

export async function startNgircd(): Promise<Running> {
  const port = await freePort();
  return run(port, folder => {
    const file = path.join(folder, 'ngircd.conf');
    writeFileSync(file, `[Global]\nName = irc.example.test\nInfo = test\nListen = 127.0.0.1\nPorts = ${port}\n[Limits]\nMaxConnectionsIP = 0\n[Options]\nDNS = no\nIdent = no\nPAM = no\n`);
    return { program: find('ngircd')!, args: ['-n', '-f', file] };
  });
}

/** Newer Node has a database that The Lounge asks for as it starts, and that nobody uses in public mode. */
const withoutDatabase = `const Module = require('node:module'); const load = Module._load; Module._load = function (name, ...rest) { return name === 'node:sqlite' ? {} : load.call(this, name, ...rest); };`;

export async function startLounge(): Promise<Running> {
  const port = await freePort();
  const server = path.resolve('node_modules/thelounge/dist/server/index.js');
  return run(port, folder => {
    writeFileSync(path.join(folder, 'without-database.cjs'), withoutDatabase);
    const args = ['--require', path.join(folder, 'without-database.cjs'), server, 'start', '-c', 'public=true', '-c', `port=${port}`, '-c', 'host=127.0.0.1'];
    return { program: process.execPath, args, env: { THELOUNGE_HOME: path.join(folder, 'home'), NODE_ENV: 'production' } };
  });
}

/** A prosody with two accounts, and the port of its own for web sockets. */
export async function startProsody(accounts: Readonly<Record<string, string>>): Promise<Running & { readonly web: number }> {
  const [port, web] = [await freePort(), await freePort()];
  const root = process.getuid?.() === 0 ? ['--root'] : [];
  const running = await run(port, folder => {
    const file = path.join(folder, 'prosody.cfg.lua');
    mkdirSync(path.join(folder, 'certs'));
    mkdirSync(path.join(folder, 'data'));
    writeFileSync(file, prosodyConfig(folder, port, web));
    for (const [name, password] of Object.entries(accounts)) execFileSync(find('prosodyctl')!, ['--config', file, ...root, 'register', name, 'localhost', password], { stdio: 'ignore' });
    // Each is the other's contact, as people who write to each other mostly are.
    mkdirSync(path.join(folder, 'data/localhost/roster'), { recursive: true });
    for (const name of Object.keys(accounts)) {
      const contacts = Object.keys(accounts).filter(other => other !== name).map(other => `["${other}@localhost"] = { subscription = "both"; groups = {}; name = "${other}" };`);
      writeFileSync(path.join(folder, `data/localhost/roster/${name}.dat`), `return { ${contacts.join(' ')} [false] = { version = 1 } };\n`);
    }
    return { program: find('prosody')!, args: ['--config', file, ...root, '-F'] };
  });
  return { ...running, web };
}

const prosodyConfig = (folder: string, port: number, web: number): string => `
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
certificates = "${folder}/certs"
run_as_root = true
modules_enabled = { "roster", "saslauth", "disco", "ping", "http", "websocket" }
modules_disabled = { "s2s", "tls" }
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_websocket_secure = true
authentication = "internal_plain"
storage = "internal"
log = { warn = "*console" }
interfaces = { "127.0.0.1" }
http_interfaces = { "127.0.0.1" }
c2s_ports = { ${port} }
c2s_direct_tls_ports = {}
legacy_ssl_ports = {}
http_ports = { ${web} }
https_ports = {}
VirtualHost "localhost"
`;

/** Serves converse.js from npm as a page, and hands its web socket to prosody: one origin, as behind a proxy. */
export async function startConverse(web: number, page: string): Promise<Running> {
  const port = await freePort();
  const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.json': 'application/json', '.svg': 'image/svg+xml' };
  const server = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url ?? '/', 'http://127.0.0.1');
    const file = path.join('node_modules/converse.js/dist', path.normalize(`/${pathname.replace(/^\/dist\//, '')}`));
    if (pathname === '/') return void answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    if (!pathname.startsWith('/dist/') || !existsSync(file)) return void answer.writeHead(404).end();
    answer.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(answer);
  });
  server.on('upgrade', (asked, socket, head) => {
    const onward = request({ host: '127.0.0.1', port: web, path: '/xmpp-websocket', headers: { ...asked.headers, host: 'localhost' } });
    onward.on('upgrade', (answer, upstream) => {
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${Object.entries(answer.headers).map(([name, value]) => `${name}: ${String(value)}`).join('\r\n')}\r\n\r\n`);
      if (head.length > 0) upstream.write(head);
      upstream.pipe(socket).on('error', () => upstream.destroy());
      socket.pipe(upstream).on('error', () => socket.destroy());
    });
    onward.on('error', () => socket.destroy());
    onward.end();
  });
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  return { port, stop: () => (server.closeAllConnections(), void server.close()) };
}

/** A person somewhere else, who speaks the protocol itself. */
export interface Stranger {
  say(text: string): void;
  /** Everything the server told the stranger so far. */
  heard(): string;
  leave(): void;
}

function talk(port: number): { socket: Socket; heard: () => string; until(text: string): Promise<void> } {
  let heard = '';
  const socket = connect(port, '127.0.0.1');
  socket.on('data', part => (heard += String(part)));
  const until = async (text: string): Promise<void> => {
    const deadline = Date.now() + 10_000;
    while (!heard.includes(text)) {
      if (Date.now() > deadline) throw new Error(`the server did not say ${text}: ${heard.slice(-400)}`);
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  };
  return { socket, heard: () => heard, until };
}

export async function strangerOnIrc(port: number, channel: string): Promise<Stranger> {
  const { socket, heard, until } = talk(port);
  socket.write('NICK stranger\r\nUSER stranger 0 * :A Stranger\r\n');
  await until(' 001 ');
  socket.write(`JOIN ${channel}\r\n`);
  await until(' 366 ');
  socket.on('data', part => String(part).startsWith('PING') && socket.write(String(part).replace('PING', 'PONG')));
  return { say: text => void socket.write(`PRIVMSG ${channel} :${text}\r\n`), heard, leave: () => void socket.end('QUIT\r\n') };
}

export async function strangerOnXmpp(port: number, name: string, password: string, to: string): Promise<Stranger> {
  const { socket, heard, until } = talk(port);
  const open = "<?xml version='1.0'?><stream:stream to='localhost' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>";
  socket.write(open);
  await until('</stream:features>');
  socket.write(`<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>${Buffer.from(`\0${name}\0${password}`).toString('base64')}</auth>`);
  await until('<success');
  socket.write(open);
  await until('xmpp-bind');
  socket.write("<iq type='set' id='b1'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
  await until('<jid>');
  socket.write('<presence/>');
  let count = 0;
  return { say: text => void socket.write(`<message to='${to}' type='chat' id='s${++count}'><body>${text}</body></message>`), heard, leave: () => void socket.end('</stream:stream>') };
}

/** Debian's name for it; elsewhere it is called as its makers do. */
export const alertmanager = find('prometheus-alertmanager') ?? find('alertmanager');

/** A team lead's Alertmanager; what it tells the lead goes to `leadUrl`. */
export async function startAlertmanager(leadUrl: string): Promise<Running> {
  const port = await freePort();
  return run(port, folder => {
    const file = path.join(folder, 'alertmanager.yml');
    writeFileSync(file, `route: { receiver: lead, group_by: [reason, site], group_wait: 0s }\nreceivers: [{ name: lead, webhook_configs: [{ url: '${leadUrl}' }] }]\n`);
    return { program: alertmanager!, args: [`--config.file=${file}`, `--storage.path=${path.join(folder, 'data')}`, `--web.listen-address=127.0.0.1:${port}`, '--cluster.listen-address='] };
  });
}
