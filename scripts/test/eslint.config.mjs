import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig([
  globalIgnores(['dist/', 'dist.next/', 'dist.old/', '.astro/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/../..` },
    },
    rules: {
      // A Big prints as the number that it is.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allow: [{ from: 'package', name: 'Big', package: 'big.js' }] },
      ],
    },
  },
  { files: ['**/*.astro'], extends: [tseslint.configs.recommended, astro.configs.recommended] },
  {
    files: ['**/*.ts', '**/*.astro'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    // It imports .astro files, whose types only `astro check` knows.
    files: ['src/components/mdx.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
]);
