import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

export const client = { id: "linli", secret: "a client secret for tests that protects nothing" };

/** A real OpenID Connect provider on a free port: anyone who types a name is let in under it. */
export async function startIdentityProvider(redirectUri: string) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri] }],
    claims: { openid: ["sub"], profile: ["name", "email"] },
    conformIdTokenClaims: false,
    cookies: { keys: ["a cookie key for tests"] },
    pkce: { required: () => true },
    findAccount: (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, name: `市民 ${sub}`, email: `${sub}@example.org` }),
    }),
  });
  server.on("request", provider.callback());
  return { issuer, stop: () => server.close() };
}

/** A browser's memory of cookies, by host and name. */
export class CookieJar {
  #kept = new Map<string, string>();

  keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const equals = pair.indexOf("=");
      const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
      if (value === "") this.#kept.delete(name);
      else this.#kept.set(name, value);
    }
  }

  get(name: string): string | undefined {
    return this.#kept.get(name);
  }

  get header(): string {
    return [...this.#kept].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}

/** Walks through the provider's own pages as a person would, and returns the address it sends the browser back to. */
export async function signInAtProvider(start: string, subject: string, redirectUri: string): Promise<string> {
  const jar = new CookieJar();
  const visit = async (address: string, form?: Record<string, string>): Promise<string> => {
    const response = await fetch(address, {
      redirect: "manual",
      headers: { cookie: jar.header },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    jar.keep(response);
    const location = response.headers.get("location");
    if (location) {
      const next = new URL(location, address).toString();
      return next.startsWith(redirectUri) ? next : visit(next);
    }
    const page = await response.text();
    const action = /action="([^"]+)"/.exec(page)?.[1];
    const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1];
    if (!action || !prompt) throw new Error(`the provider showed an unknown page: ${page.slice(0, 200)}`);
    const answers: Record<string, string> = {
      prompt,
      ...(prompt === "login" ? { login: subject, password: "any" } : {}),
    };
    return visit(new URL(action, address).toString(), answers);
  };
  return visit(start);
}
