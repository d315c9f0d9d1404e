import type { NestedValues } from "@/lib/platform/forms/nested-values";

/** What was typed and has not reached the server, with the version it was typed over. */
export type KeptCopy = { answers: NestedValues; version: number; at: number };

const longest = 30 * 24 * 3_600_000;

/** Names this tab, also after a reload: two tabs never write over each other's copy. */
function tabName(): string {
  const known = sessionStorage.getItem("linli-tab");
  const name = known ?? `${Date.now()}-${Math.random()}`;
  if (!known) sessionStorage.setItem("linli-tab", name);
  return name;
}

const prefixOf = (key: string) => `linli-kept ${key} `;

/** Keeps a copy in this browser; a full or forbidden store is no reason to disturb who writes. */
export function keepCopy(key: string, copy: KeptCopy): boolean {
  try {
    localStorage.setItem(prefixOf(key) + tabName(), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function forgetCopy(key: string): void {
  try {
    localStorage.removeItem(prefixOf(key) + tabName());
  } catch {
    // Nothing was kept where nothing can be.
  }
}

function read(name: string): KeptCopy | null {
  try {
    const copy: KeptCopy = JSON.parse(localStorage.getItem(name) ?? "null");
    return typeof copy?.version === "number" && typeof copy.answers === "object" ? copy : null;
  } catch {
    return null;
  }
}

/** Takes the copy that this tab, or one closed since, left behind: the newest. Copies older than a month are thrown away. */
export function takeCopy(key: string, now: number): KeptCopy | null {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(prefixOf(key)));
    const copies = names.flatMap((name) => {
      const copy = read(name);
      if (copy && now - copy.at < longest) return [{ name, copy }];
      localStorage.removeItem(name);
      return [];
    });
    const [newest] = copies.sort((left, right) => right.copy.at - left.copy.at);
    if (!newest) return null;
    localStorage.removeItem(newest.name);
    keepCopy(key, newest.copy);
    return newest.copy;
  } catch {
    return null;
  }
}
