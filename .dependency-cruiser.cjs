/** Who may import whom. The order of the domains: left never imports right. */
const domains = [
  "district",
  "accounts",
  "announcements",
  "organizations",
  "cases",
  "registrations",
  "annual-checks",
  "supervision",
  "evaluations",
  "credit",
];

const leftNeverImportsRight = domains.slice(0, -1).map((domain, index) => ({
  name: `${domain}-never-imports-later-domains`,
  severity: "error",
  from: { path: `^lib/domain/${domain}/` },
  to: { path: `^lib/domain/(${domains.slice(index + 1).join("|")})/` },
}));

const doors = [
  "\\(public\\)",
  "organization",
  "center",
  "supervisory-unit",
  "bureau",
  "reviewer",
  "admin",
  "applications",
  "cases",
  "api",
];

const aDoorNeverImportsAnotherDoor = doors.map((door) => ({
  name: "a-door-never-imports-another-door",
  severity: "error",
  from: { path: `^app/${door}/` },
  to: { path: `^app/(${doors.join("|")})/`, pathNot: `^app/${door}/` },
}));

const notInside = "^lib/domain/(?!.*/(queries|commands)/)";

module.exports = {
  forbidden: [
    ...leftNeverImportsRight,
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "platform-knows-no-procedure",
      severity: "error",
      from: { path: "^lib/platform/" },
      to: { path: "^(app|components|lib/domain|prisma|scripts|tests)/" },
    },
    {
      name: "domain-knows-no-screen",
      severity: "error",
      from: { path: "^lib/domain/" },
      to: { path: "^(app|components|scripts|tests)/" },
    },
    {
      name: "components-show-what-they-are-given",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^(app/|lib/domain/.*(queries|commands|jobs|events))" },
    },
    ...aDoorNeverImportsAnotherDoor,
    {
      name: "only-queries-and-commands-touch-the-database",
      severity: "error",
      from: { path: `^(app|components)/|${notInside}.*/(schema|rules|workflow|policy|events)\\.ts$` },
      to: { path: "^lib/platform/db/client\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "rules-are-pure",
      severity: "error",
      from: { path: `${notInside}.*/(schema|rules|workflow)\\.ts$` },
      to: {
        path: "^lib/domain/.*/(queries|commands|jobs|policy|events)|^lib/platform/(db|events|jobs|storage|mail)/",
      },
    },
    {
      name: "charts-alone-import-recharts",
      severity: "error",
      from: { pathNot: "^components/charts/" },
      to: { path: "node_modules/recharts" },
    },
    {
      name: "product-never-imports-tests",
      severity: "error",
      from: { path: "^(app|components|lib|prisma|scripts)/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules|^lib/platform/db/generated" },
    exclude: { path: "\\.next|^lib/platform/db/generated" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
