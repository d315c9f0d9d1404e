"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

type StatusToldProps = {
  /** The status that the case has now. */
  status: string;
  /** Says where the case stands now, and where one may go on. */
  children: ReactNode;
};

/**
 * Says that a step was taken once the case has another status than when the page was opened. It takes the focus: the
 * form that had it is gone.
 */
export function StatusTold({ status, children }: StatusToldProps) {
  const [before, setBefore] = useState(status);
  const [isTold, setIsTold] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  if (before !== status) {
    setBefore(status);
    setIsTold(true);
  }

  useEffect(() => {
    if (isTold && status) line.current?.focus();
  }, [isTold, status]);

  if (!isTold) return null;
  return (
    <div ref={line} tabIndex={-1} role="status" className="grid gap-1 rounded bg-pine-wash px-4 py-3 text-s">
      {children}
    </div>
  );
}
