import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** Namespaces every client component may use without asking. */
const always = ["interface", "forms"];

type ClientMessagesProps = { namespaces?: string[]; children: ReactNode };

/** Hands the texts of the named namespaces to client components below, and of no others: they are sent over the wire. */
export async function ClientMessages({ namespaces = [], children }: ClientMessagesProps) {
  const messages = await getMessages();
  const wanted = new Set([...always, ...namespaces]);
  const picked = Object.fromEntries(Object.entries(messages).filter(([namespace]) => wanted.has(namespace)));
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>;
}
