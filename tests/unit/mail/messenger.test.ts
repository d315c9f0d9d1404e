import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { messenger, type OutboxEntry } from "@/lib/platform/mail";
import { mailSettings } from "@/lib/platform/mail/settings";

type Taken = { from: string; to: string[]; raw: string };
const taken: Taken[] = [];
let answer: number | null = null;
let url: string;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  allowInsecureAuth: true,
  onAuth: ({ username, password }, _session, done) =>
    password === "p@ss word" ? done(null, { user: username }) : done(new Error("wrong password")),
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.on("end", () => {
      if (answer) return done(Object.assign(new Error("no"), { responseCode: answer }));
      const { mailFrom, rcptTo } = session.envelope;
      taken.push({
        from: mailFrom ? mailFrom.address : "",
        to: rcptTo.map((recipient) => recipient.address),
        raw: Buffer.concat(chunks).toString(),
      });
      return done();
    });
  },
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

const kept: OutboxEntry[] = [];
const outbox = { put: async (entry: OutboxEntry) => void kept.push(entry) };
beforeEach(() => {
  taken.length = 0;
  kept.length = 0;
  answer = null;
});

const bySmtp = (more = {}) =>
  messenger({
    outbox,
    environment: { NODE_ENV: "test", SMTP_URL: url, MAIL_FROM: "邻里 <noreply@linli.example>", ...more },
  });
const mail = { to: "wang@example.org", subject: "年检材料需要补正", text: "请在 5 个工作日内补正。" };
const headersOf = ({ raw }: Taken) => raw.slice(0, raw.indexOf("\r\n\r\n"));

describe("mail by a server", () => {
  it("arrives with Chinese subject, sender's name and text, marked as automatic", async () => {
    await bySmtp().sendMail({ ...mail, id: "0192-aa" });
    expect(taken).toHaveLength(1);
    const [first = { from: "", to: [], raw: "" }] = taken;
    expect(first).toMatchObject({ from: "noreply@linli.example", to: ["wang@example.org"] });
    const words = [...headersOf(first).matchAll(/=\?UTF-8\?B\?([^?]+)\?=/g)].map(([, base64]) =>
      Buffer.from(base64 ?? "", "base64").toString(),
    );
    expect(words.join("|")).toContain("年检材料需要补正");
    expect(words.join("|")).toContain("邻里");
    expect(headersOf(first)).toContain("Auto-Submitted: auto-generated");
    expect(headersOf(first)).toContain("Message-ID: <0192-aa@linli.example>");
    expect(Buffer.from(first.raw.split("\r\n\r\n")[1] ?? "", "base64").toString()).toBe(mail.text);
  });

  it("signs in with a password that holds special characters", async () => {
    const withPassword = url.replace("//", "//linli:p%40ss%20word@");
    await bySmtp({ SMTP_URL: withPassword }).sendMail(mail);
    expect(taken).toHaveLength(1);
    const wrong = url.replace("//", "//linli:wrong@");
    await expect(bySmtp({ SMTP_URL: wrong }).sendMail(mail)).rejects.toMatchObject({
      reason: "signInRefused",
      mayRetry: true,
    });
  });

  it("tells a final refusal from one that may pass", async () => {
    answer = 550;
    await expect(bySmtp().sendMail(mail)).rejects.toMatchObject({ reason: "rejected", mayRetry: false });
    answer = 451;
    await expect(bySmtp().sendMail(mail)).rejects.toMatchObject({ reason: "unreachable", mayRetry: true });
    const nobody = bySmtp({ SMTP_URL: "smtp://127.0.0.1:9" });
    await expect(nobody.sendMail(mail)).rejects.toMatchObject({ reason: "unreachable", mayRetry: true });
  });

  it.each([
    { subject: "a\r\nBcc: all@example.org" },
    { subject: "a\u2028b" },
    { subject: " " },
    { to: "a@example.org\r\nBcc: b@example.org" },
    { to: "a@example.org, b@example.org" },
    { to: "A <a@example.org>" },
    { to: "nobody" },
    { id: "a>\r\nBcc: b@example.org" },
  ])("refuses %j, which would add a header or a recipient", async (wrong) => {
    await expect(bySmtp().sendMail({ ...mail, ...wrong })).rejects.toMatchObject({ name: "ZodError" });
    expect(taken).toEqual([]);
  });

  it("never adds a recipient, whatever the subject and the address", async () => {
    const text = fc.string({
      unit: fc.constantFrom(..."ab@.,;<>\r\n :Bc社\u0000\"'()"),
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(text, text, async (to, subject) => {
        taken.length = 0;
        await bySmtp()
          .sendMail({ ...mail, to: `${to}@example.org`, subject })
          .catch(() => undefined);
        for (const one of taken) {
          expect(one.to).toHaveLength(1);
          expect(headersOf(one)).not.toMatch(/^bcc:/im);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("without a mail server", () => {
  const demonstration = messenger({ outbox, environment: { NODE_ENV: "test", LINLI_DEMONSTRATION: "1" } });

  it("the demonstration keeps mail and short messages in its outbox", async () => {
    await demonstration.sendMail(mail);
    await demonstration.sendSms({ to: "13800000000", text: "验证码 123456" });
    expect(kept).toEqual([
      { channel: "mail", recipient: mail.to, subject: mail.subject, text: mail.text },
      { channel: "sms", recipient: "13800000000", subject: "", text: "验证码 123456" },
    ]);
  });

  it("any other deployment says that nothing left", async () => {
    const bare = messenger({ outbox, environment: { NODE_ENV: "test" } });
    await expect(bare.sendMail(mail)).rejects.toMatchObject({ reason: "notConfigured", mayRetry: false });
    await expect(bare.sendSms({ to: "13800000000", text: "a" })).rejects.toMatchObject({
      reason: "notConfigured",
    });
    expect(kept).toEqual([]);
  });

  it("short messages leave by the gateway where there is one", async () => {
    const sent: unknown[] = [];
    const smsGateway = { send: async (sms: unknown) => void sent.push(sms) };
    await messenger({ outbox, smsGateway, environment: { NODE_ENV: "test" } }).sendSms({
      to: "+8613800000000",
      text: "a",
    });
    expect(sent).toEqual([{ to: "+8613800000000", text: "a" }]);
  });
});

describe("mail settings", () => {
  const parse = (SMTP_URL: string, MAIL_FROM = "a@linli.example") =>
    mailSettings({ NODE_ENV: "test", SMTP_URL, MAIL_FROM });

  it("demand encryption unless told otherwise", () => {
    expect(parse("smtp://u:p@mail.example")).toMatchObject({ port: 587, requireTLS: true, ignoreTLS: false });
    expect(parse("smtps://mail.example")).toMatchObject({ port: 465, secure: true });
    expect(parse("smtp://relay.example:25?ignoreTLS=true")).toMatchObject({ port: 25, requireTLS: false });
  });

  it("name the setting that is malformed", () => {
    expect(() => parse("https://mail.example")).toThrow("SMTP_URL");
    expect(() => parse("smtp://mail.example", "a@b\r\nBcc: c@d")).toThrow("MAIL_FROM");
  });
});
