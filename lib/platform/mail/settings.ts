import { z } from "zod";

const settings = z.object({
  /** smtp://user:password@host:587 or smtps://…; `?ignoreTLS=true` for a relay inside the office that has no TLS. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  /** Sender, as "邻里 <noreply@example.org>" or a plain address. */
  MAIL_FROM: z.string().regex(/^(?:[^<>\p{Cc}"]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u),
});

export type MailSettings = {
  host: string;
  port: number;
  secure: boolean;
  requireTLS: boolean;
  ignoreTLS: boolean;
  auth?: { user: string; pass: string };
  from: { name: string; address: string };
};

const isLoopback = (host: string) => ["localhost", "127.0.0.1", "[::1]"].includes(host);

/** Null when no mail server is set. Passwords never travel unencrypted unless the setting says so. Throws by name. */
export function mailSettings(environment: NodeJS.ProcessEnv): MailSettings | null {
  if (!environment.SMTP_URL) return null;
  const { SMTP_URL, MAIL_FROM } = settings.parse(environment);
  const url = new URL(SMTP_URL);
  const secure = url.protocol === "smtps:";
  const ignoreTLS = url.searchParams.get("ignoreTLS") === "true" || isLoopback(url.hostname);
  const named = /^([^<]*)<([^>]+)>$/.exec(MAIL_FROM);
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    ignoreTLS: !secure && ignoreTLS,
    requireTLS: !secure && !ignoreTLS,
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    from: { name: named?.[1]?.trim() ?? "", address: named?.[2] ?? MAIL_FROM },
  };
}
