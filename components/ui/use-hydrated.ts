"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False on the server and without script, true once the page has come to life. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
