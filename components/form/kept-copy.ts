import type { NestedValues } from "@/lib/platform/forms/nested-values";

/** What was typed and has not reached the server, with the version it was typed over. */
export type KeptCopy = { answers: NestedValues; version: number; at: number };

const stillTyped = 10_000;
const longest = 30 * 24 * 3_600_000;

const lockOf = (tab: string) => `linli-tab ${tab}`;
const newName = () => `${Date.now()}-${Math.random()}`;

/** Names this tab, also after a reload: two tabs never write over each other's copy. */
function tabName(): string {
  const known = sessionStorage.getItem("linli-tab");
  const name = known ?? newName();
  if (!known) sessionStorage.setItem("linli-tab", name);
  return name;
}

/** Holds a lock while the tab is open; false where another tab has it: this one was opened as its copy. */
const hold = (tab: string) =>
  new Promise<boolean>((resolve) => {
    void navigator.locks.request(lockOf(tab), { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise(() => undefined);
    });
  });

let settled: Promise<void> | undefined;

async function settle(): Promise<void> {
  if (!("locks" in navigator) || (await hold(tabName()))) return;
  sessionStorage.setItem("linli-tab", newName());
  await hold(tabName());
}

/** Whether a tab is open that goes by this name. Where browsers cannot tell, a copy of just now counts as somebody's. */
async function openTabs(): Promise<(tab: string, at: number) => boolean> {
  if (!("locks" in navigator)) return (_, at) => Date.now() - at < stillTyped;
  const { held = [] } = await navigator.locks.query();
  const names = new Set(held.map(({ name }) => name));
  return (tab) => names.has(lockOf(tab));
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

/** Forgets this tab's copy, once it is saved or given up. */
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

/**
 * Takes the copy that this tab, or one closed since, left behind: the newest. What is open in another tab stays there;
 * copies older than a month are thrown away. What is typed after the call is no copy left behind.
 */
export async function takeCopy(key: string, now: number): Promise<KeptCopy | null> {
  try {
    const prefix = prefixOf(key);
    const left = Object.keys(localStorage)
      .filter((name) => name.startsWith(prefix))
      .map((name) => ({ name, copy: read(name) }));
    settled ??= settle();
    await settled;
    const isOpen = await openTabs();
    const copies = left.flatMap(({ name, copy }) => {
      const tab = name.slice(prefix.length);
      if (copy && tab !== tabName() && isOpen(tab, copy.at)) return [];
      if (copy && now - copy.at < longest) return [{ name, copy }];
      localStorage.removeItem(name);
      return [];
    });
    const [newest] = copies.sort((one, other) => other.copy.at - one.copy.at);
    if (!newest) return null;
    localStorage.removeItem(newest.name);
    keepCopy(key, newest.copy);
    return newest.copy;
  } catch {
    return null;
  }
}
