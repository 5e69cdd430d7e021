import { onList, tailOn } from './host-lists.ts';
import { toolNames } from './tool-names.ts';
import type { Signal } from './visit.ts';

/** Hosts that only serve sessions. */
const sessionHosts = /^(?:get|start|join|help|support|assist|remote|session)\.|\.screenconnect\.com$|fastsupport|logmein123|logmeinrescue|beyondtrustcloud|bomgarcloud|hostedrmm/;

/** The genuine site of a remote-control tool: harmless to read, and what a caller needs who wants the operator's screen. */
export const remoteTool: Signal = ({ address }) => {
  const host = tailOn(onList.remoteTool, address);
  if (host === undefined) return null;
  const door = (sessionHosts.test(address.host) && !address.host.startsWith('www.')) || /download|join|invite|guest|thank-you|quicksupport|[?&](?:session|code|sid)=|^\/\d{6,12}$/i.test(address.path + address.query);
  return { type: 'remote-tool', tier: door ? 'caution' : 'note', reason: 'remote-tool', evidence: { domain: address.domain, name: toolNames().get(host)! } };
};
