// The linter's rules: what house-style.md of a newsroom would be for code. The look is Prettier's.
import lit from 'eslint-plugin-lit'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { documented } from './lint/documented.mjs'
import { root } from './paths.mjs'

const sources = ['main/**/*.ts', 'renderer/**/*.ts']
const tests = ['tests/**/*.ts']

/** Words whose mere presence would open a wall; see the section on walls in ARCHITECTURE.md. */
const walls = [
  'unsafeHTML',
  'unsafeSVG',
  'unsafeStatic',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
  'bypassCSP',
]

const opensWall = 'This opens a wall that keeps hostile articles in.'

/** More than three parameters; arrow functions are spared, whose shape is often another's. */
const manyParameters = [
  { selector: 'FunctionDeclaration[params.length>3]', message: 'At most three parameters.' },
  {
    selector: 'MethodDefinition > FunctionExpression[params.length>3]',
    message: 'At most three parameters.',
  },
]

const forbidden = [
  { selector: `Identifier[name=/^(${walls.join('|')})$/]`, message: opensWall },
  { selector: `Literal[value=/^(${walls.join('|')})$/]`, message: opensWall },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  ...manyParameters,
]

/**
 * Rules for every file.
 *
 * @type {import('eslint').Linter.RulesRecord}
 */
const everywhere = {
  'no-eval': 'error',
  'no-implied-eval': 'off', // the typed rule of the same name sees more
  'no-new-func': 'error',
  'no-script-url': 'error',
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'no-restricted-syntax': ['error', ...forbidden],
  eqeqeq: 'error',
  'no-empty': ['error', { allowEmptyCatch: false }],
}

/**
 * Rules that need types.
 *
 * @type {import('eslint').Linter.RulesRecord}
 */
const typed = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/consistent-type-exports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // Methods of a class come last; a call may stand above what it calls.
  '@typescript-eslint/no-use-before-define': 'off',
  '@typescript-eslint/no-empty-function': 'off',
  // A method of the contract is async so that what it throws arrives as a refusal.
  '@typescript-eslint/require-await': 'off',
}

const litRules = /** @type {import('eslint').Linter.Config} */ (lit.configs?.['flat/recommended'])

export default defineConfig([
  { ignores: ['build/out/', 'tests/fixtures/', 'assets/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { rules: everywhere },
  {
    files: [...sources, ...tests],
    extends: [tseslint.configs.recommendedTypeChecked, litRules],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      ...typed,
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-native-attributes': 'off',
    },
  },
  // Stand-ins and builders are plain objects; their methods know no `this`.
  { files: tests, rules: { '@typescript-eslint/unbound-method': 'off' } },
  {
    files: sources,
    plugins: { broadsheet: { rules: { documented } } },
    rules: {
      'broadsheet/documented': 'error',
      'no-console': 'error',
      'max-lines-per-function': ['error', { max: 50, skipComments: true }],
      'max-params': ['error', 4],
    },
  },
  {
    files: ['build/*.config.mjs', 'build/test/count.mjs'], // what these tools load must be a default
    rules: { 'no-restricted-syntax': ['error', ...manyParameters] },
  },
])
