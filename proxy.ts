import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { env, isHttps, siteUrl } from "@/lib/platform/env";
import { isFromOurPages } from "@/lib/platform/http/same-origin";
import { contentSecurityPolicy, securityHeaders } from "@/lib/platform/http/security-headers";

const standing = () => securityHeaders({ isHttps: isHttps() });

function refused(status: number, why: string): NextResponse {
  return new NextResponse(why, {
    status,
    headers: {
      ...standing(),
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; object-src 'none'; frame-ancestors 'none'",
    },
  });
}

/** Stands before every page: refuses forged requests and gives each answer its security headers. */
export function proxy(request: NextRequest) {
  if (!isFromOurPages(request, siteUrl())) {
    return refused(403, "This request did not come from our own pages. 请求不是从本站页面发出的。");
  }
  // No text in the database holds a zero character; every query would fail on it.
  if (request.url.includes("%00")) return refused(400, "This address cannot be read. 地址无法识别。");
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy({
    nonce,
    isHttps: isHttps(),
    isDevelopment: process.env.NODE_ENV === "development",
    identityProvider: env().OIDC_ISSUER,
  });
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(standing())) response.headers.set(name, value);
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/**
 * Everything but the files that the build made, and but the addresses that take large files: the proxy would hold
 * their first ten megabytes and lose the rest, so those routes ask and answer for themselves.
 */
export const config = {
  matcher: [
    "/((?!_next/static/|icon\\.svg$|api/imports/uploads$|api/(?:applications|annual-checks)/[0-9a-f-]{36}/materials/[a-zA-Z]+$).*)",
  ],
};
