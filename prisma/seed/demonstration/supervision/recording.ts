import type { Actor, Role } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import type { CommandContext } from "@/lib/platform/command";
import type { Transaction } from "@/lib/platform/db/client";
import type { HistoryEntry } from "../histories/entry";

type WrittenEvent = {
  verb: string;
  subjectType: string;
  subjectId: string;
  actorId: string | null;
  actorName: string;
  actorRole: Role | "system";
  details: unknown;
};

/**
 * Runs the commands of the portal at moments of the past: everything goes into the tables as usual, but what would be
 * recorded now is kept as history, to be chained at its own moment together with all the rest.
 */
export function recordingOf(tx: Transaction) {
  const entries: HistoryEntry[] = [];
  const at = (now: Date): { tx: Transaction; now: Date } => {
    const event = {
      create: async ({ data }: { data: WrittenEvent }) => {
        const { actorId, actorName, actorRole, ...told } = data;
        const actor = { actorId, actorName, actorRole };
        entries.push({ occurredAt: now, actor, event: { ...told, audience: [], href: null }, changes: [] });
        return { id: "" };
      },
    };
    const notice = {
      createMany: async ({ data }: { data: { accountId: string; href: string }[] }) => {
        const entry = entries.pop();
        if (entry) entries.push({ ...entry, told: data.map(({ accountId, href }) => ({ accountId, href })) });
        return { count: data.length };
      },
    };
    const kept = new Proxy(tx, {
      get(target, name) {
        if (name === "event") return event;
        if (name === "notice") return notice;
        const value: unknown = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    return { tx: kept, now };
  };
  const contextOf = (actor: Actor, now: Date): CommandContext => ({
    actor,
    ...at(now),
    today: dateInShanghai(now),
  });
  return { entries, at, contextOf };
}

export type Recording = ReturnType<typeof recordingOf>;
