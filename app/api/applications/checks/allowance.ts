const minute = 60_000;
const perMinute = 120;
const mostKept = 10_000;

const asked = new Map<string, { since: number; count: number }>();

/** Whether somebody may ask once more: a form asks a few times a minute, a script that searches for names far more often. */
export function mayAsk(accountId: string, now: number): boolean {
  const known = asked.get(accountId);
  if (known && now - known.since < minute) {
    known.count += 1;
    return known.count <= perMinute;
  }
  if (asked.size >= mostKept) asked.clear();
  asked.set(accountId, { since: now, count: 1 });
  return true;
}
