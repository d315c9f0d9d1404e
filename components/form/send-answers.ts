import type { NestedValues } from "@/lib/platform/forms/nested-values";

/** The other version of what somebody else saved meanwhile. */
export type Theirs = { answers: NestedValues; version: number; savedAt: string; savedByName: string };

/** What the server says to a save. `missing` names what could not be sent in yet, by field. */
export type SaveAnswer =
  | { kind: "saved"; version: number; savedAt: string; missing: Record<string, string[]> }
  | { kind: "conflict"; theirs: Theirs }
  | { kind: "refused"; title: string; why: string; remedy?: string }
  | { kind: "signedOut" }
  | { kind: "offline" };

/** Browsers send at most so much after a page was left. */
const longestAfterLeaving = 60_000;

/**
 * Saves answers over the version they were read with: PUT of `{ version, answers }`, which is answered 200 with the new
 * version, 401 without sign-in, 409 with `{ theirs }`, 403, 404, 413 or 422 with the reason. All else counts as no connection.
 */
export async function sendAnswers(url: string, version: number, answers: NestedValues): Promise<SaveAnswer> {
  const body = JSON.stringify({ version, answers });
  try {
    const response = await fetch(url, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body,
      keepalive: body.length < longestAfterLeaving,
      signal: AbortSignal.timeout(20_000),
    });
    if (response.status === 401) return { kind: "signedOut" };
    if (response.ok) return { kind: "saved", ...(await response.json()) };
    if (response.status === 409) return { kind: "conflict", ...(await response.json()) };
    if ([403, 404, 413, 422].includes(response.status))
      return { kind: "refused", ...(await response.json()) };
    return { kind: "offline" };
  } catch {
    return { kind: "offline" };
  }
}
