/**
 * Styles of everything the guard draws over a console; inside a closed shadow root, so neither side's rules reach the other. Without
 * comments, as they would be in every page: the actions of a card stay in sight however much there is to read; `whole` is a backdrop
 * through which nothing of the page is seen.
 */
export const overlayCss = `
:host { all: initial; }
* { box-sizing: border-box; }
.layer {
  color-scheme: light dark;
  --surface: #ffffff; --ink: #17211f; --quiet: #55625f; --line: #d4dcda;
  --danger: #b3261e; --danger-soft: #fdecea; --caution: #8a5200; --caution-soft: #fff4e0; --note: #4d5b59; --note-soft: #eef2f1; --accent: #0f5f5c;
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink);
}
@media (prefers-color-scheme: dark) {
  .layer {
    --surface: #1d2524; --ink: #eef4f2; --quiet: #a9b7b4; --line: #3a4644;
    --danger: #ff8a80; --danger-soft: #46201d; --caution: #f5b95a; --caution-soft: #3f2f14; --note: #b4c2bf; --note-soft: #2a3432; --accent: #7fd1c8;
  }
}
.danger { --tone: var(--danger); --soft: var(--danger-soft); }
.caution { --tone: var(--caution); --soft: var(--caution-soft); }
.note { --tone: var(--note); --soft: var(--note-soft); }
button { font: inherit; color: inherit; cursor: pointer; }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.mark {
  position: fixed; left: 0; top: 0; display: inline-flex; align-items: center; justify-content: center; gap: 4px; min-width: 24px; height: 24px; padding: 0 8px 0 6px; pointer-events: auto;
  border: 1px solid var(--tone); border-radius: 12px; background: var(--soft); color: var(--tone); font-size: 12px; font-weight: 600; line-height: 1; white-space: nowrap;
}
.mark.quiet { padding: 0; border-color: var(--line); background: var(--surface); }
.mark svg { width: 13px; height: 13px; }
.card {
  position: fixed; width: min(368px, calc(100vw - 16px)); max-height: min(72vh, 540px); overflow: auto; scrollbar-width: thin; padding: 12px 14px; pointer-events: auto;
  border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 8px; background: var(--surface); box-shadow: 0 8px 28px rgb(0 0 0 / 24%);
}
.card h2 { margin: 0 0 8px; font-size: 15px; line-height: 1.3; color: var(--tone); }
.card p { margin: 0 0 8px; }
.card ul { margin: 0; padding: 0; list-style: none; display: grid; gap: 8px; }
.card li { padding: 8px 10px; border-radius: 6px; background: var(--soft); overflow-wrap: anywhere; }
.card .type { display: block; font-size: 12px; font-weight: 600; color: var(--tone); }
.card .advice { display: block; margin-top: 4px; color: var(--quiet); }
.card .rule { display: block; margin-top: 4px; font-size: 12px; color: var(--quiet); }
.card .again { font-size: 13px; color: var(--quiet); }
.turns { display: flex; flex-wrap: wrap; align-items: baseline; gap: 6px; margin-top: 4px; }
.turns button { min-width: 28px; min-height: 24px; padding: 0 6px; border: 1px solid var(--line); border-radius: 6px; background: var(--surface); }
.card .actions { position: sticky; bottom: -12px; margin: 12px -14px -4px; padding: 8px 14px; background: var(--surface); }
.card fieldset { display: grid; gap: 6px; margin: 10px 0 0; padding: 6px 10px 10px; border: 1px solid var(--line); border-radius: 6px; }
.card fieldset[hidden] { display: none; }
.card legend { padding: 0 4px; font-size: 12px; font-weight: 600; color: var(--quiet); }
.card .step { display: flex; gap: 8px; align-items: baseline; }
.card .wrong { margin: 10px 0 0; font-size: 12px; color: var(--quiet); }
button.plain { min-height: 24px; padding: 0; border: 0; background: none; text-decoration: underline; text-underline-offset: 2px; }
.panel {
  position: fixed; display: grid; gap: 8px; width: min(440px, calc(100vw - 16px)); padding: 10px 12px; pointer-events: auto;
  border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 8px; background: var(--surface); box-shadow: 0 8px 28px rgb(0 0 0 / 24%);
}
.panel p { margin: 0; overflow-wrap: anywhere; }
.panel .quiet { color: var(--quiet); font-size: 13px; }
.panel strong { overflow-wrap: anywhere; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; }
.actions button, .why button { min-height: 30px; padding: 4px 12px; border: 1px solid var(--line); border-radius: 6px; background: transparent; }
.actions button.first { border-color: var(--accent); background: var(--accent); color: var(--surface); font-weight: 600; }
.backdrop { position: fixed; inset: 0; background: rgb(0 0 0 / 45%); pointer-events: auto; }
.backdrop.whole { background: var(--soft); }
.whole strong { font-size: 20px; color: var(--tone); }
.backdrop .panel { left: 50%; top: 50%; transform: translate(-50%, -50%); }
.flash { position: fixed; border: 3px solid var(--accent); border-radius: 8px; }
.said { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) {
  .mark, .card, .panel, .actions button, .why button, .turns button, .flash { border-color: CanvasText; background: Canvas; color: CanvasText; forced-color-adjust: auto; }
  .flash { background: none; border-color: Highlight; }
  .actions button.first { border-width: 3px; }
}
@media (prefers-reduced-motion: no-preference) {
  .card, .panel { animation: in 120ms ease-out; }
  .flash { animation: in 300ms ease-out 3 alternate; }
  @keyframes in { from { opacity: 0; } }
}
`;
