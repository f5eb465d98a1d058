import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import tseslint from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const noHtmlFromText = [
  {
    selector: "MemberExpression[property.name=/^(innerHTML|outerHTML)$/]",
    message: "Text is never inserted as HTML: build nodes, or let Svelte do it.",
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTML|setHTMLUnsafe|createContextualFragment)$/]",
    message: "Text is never inserted as HTML: build nodes, or let Svelte do it.",
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: "Text is never inserted as HTML: build nodes, or let Svelte do it.",
  },
];

export default tseslint.config(
  { ignores: ["dist/", "dist-single/", "editions/", ".cache/", "test-results/", "playwright-report/", "public/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.svelte", "**/*.svelte.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: [".svelte"] },
    },
  },
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    rules: {
      // Props and derived values are declared with `let`, though nothing assigns to them.
      "prefer-const": "off",
      "svelte/prefer-const": "error",
      // To the linter an imported component takes anything, so what a handler receives looks like `any`; svelte-check
      // knows the components' types.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      // `void value` in an effect says on what the effect depends.
      "@typescript-eslint/no-meaningless-void-operator": "off",
    },
  },
  {
    files: ["**/*.ts", "**/*.svelte"],
    rules: {
      // The compiler knows every name.
      "no-undef": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      // Brackets say that a key comes from outside and may be missing.
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      // It asks for the `!` that we forbid in src/.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-eval": "error",
      "no-restricted-syntax": ["error", ...noHtmlFromText],
      "svelte/no-at-html-tags": "error",
      "svelte/no-target-blank": "error",
      "svelte/button-has-type": "error",
    },
  },
  {
    files: ["src/**"],
    languageOptions: { globals: globals.browser },
    rules: { "no-console": "error" },
  },
  {
    files: ["scripts/**", "tests/**", "bench/**", "build/**", "geo/**", "*.{js,cjs,ts}"],
    languageOptions: { globals: globals.node },
  },
  {
    // Code of these folders runs partly inside pages that a test opens.
    files: ["tests/**", "bench/**", "scripts/look.mjs", "scripts/journeys.mjs"],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    // Here a missing value shall stop the run with a stack trace; in src/ it must not reach a reader.
    files: ["build/**", "geo/**", "tests/**", "bench/**"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    // Playwright's way to say that a fixture wants nothing.
    files: ["tests/**"],
    rules: { "no-empty-pattern": "off" },
  },
);
