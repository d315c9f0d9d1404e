/** The code or number that an address ends with, as it was typed; no more of it than 80 characters. */
export async function typedCode(params: Promise<{ code: string }>): Promise<string> {
  const { code } = await params;
  try {
    return decodeURIComponent(code).slice(0, 80);
  } catch {
    return code.slice(0, 80);
  }
}
