/**
 * Asks an address for what it found; a failed search found nothing. Undefined when it was called off, also half-way
 * through the answer: then another search has begun and this one must not speak.
 */
export async function fetchFound<Found>(address: string, signal: AbortSignal): Promise<Found[] | undefined> {
  try {
    const answer = await fetch(address, { signal });
    return answer.ok ? ((await answer.json()) as Found[]) : [];
  } catch {
    return signal.aborted ? undefined : [];
  }
}
