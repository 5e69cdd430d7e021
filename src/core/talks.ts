import { newTalk, type Talk } from './talk.ts';

/** At most this many talks are remembered at a time; the one longest silent is forgotten, so memory stays constant on any input. */
const remembered = 10_000;

/** The talks of a transcript by the id of their conversation; a message without one is a talk of its own. */
export class Talks {
  readonly #talks = new Map<string, Talk>();

  of(conversation: string | undefined): Talk {
    return conversation === undefined ? newTalk : this.#talks.get(conversation) ?? newTalk;
  }

  keep(conversation: string | undefined, talk: Talk): void {
    if (conversation === undefined) return;
    this.#talks.delete(conversation);
    this.#talks.set(conversation, talk);
    if (this.#talks.size > remembered) this.#talks.delete(this.#talks.keys().next().value!);
  }
}
