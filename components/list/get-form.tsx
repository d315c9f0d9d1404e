"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type ReactNode, type SubmitEvent, useRef, useTransition } from "react";

type GetFormProps = {
  action: string;
  children: ReactNode;
  /** Sends itself when a choice changes; text fields wait for Enter. */
  auto?: boolean;
  className?: string;
  role?: "search";
  label?: string;
};

/** A GET form. With script it goes to the same address without loading the page anew and without empty parameters. */
export function GetForm({ action, children, auto = false, className, role, label }: GetFormProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [pending, startTransition] = useTransition();

  function go(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === "string" && value.trim() !== "") query.append(name, value.trim());
    }
    const text = query.toString();
    startTransition(() => router.push((text ? `${action}?${text}` : action) as Route, { scroll: false }));
  }

  function sendOnChoice(target: EventTarget) {
    const chosen =
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && ["checkbox", "radio", "date"].includes(target.type));
    if (auto && chosen) form.current?.requestSubmit();
  }

  return (
    <form
      ref={form}
      method="get"
      action={action}
      role={role}
      aria-label={label}
      aria-busy={pending || undefined}
      onSubmit={go}
      onChange={(event) => sendOnChoice(event.target)}
      className={className}
    >
      {children}
    </form>
  );
}
