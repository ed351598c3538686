import { css } from 'lit'

/** How the dialog that exports a comparison looks. */
export const exportDialogStyles = css`
  dialog {
    width: min(560px, calc(100vw - 32px));
  }
  form {
    display: grid;
    gap: 18px;
    padding: 22px 26px 20px;
  }
  h2 {
    font: 600 20px/1.25 var(--serif);
  }
  .of {
    margin-block-start: 3px;
    color: var(--ink-2);
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    width: 100%;
    margin-block-end: 4px;
    padding: 0 0 5px;
    border-block-end: 1px solid var(--rule);
    color: var(--ink-2);
    font: 600 12px/1.4 var(--ui);
  }
  label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 9px;
    padding: 5px 8px;
    border-radius: 6px;
    cursor: pointer;
  }
  label:hover {
    background: var(--hover);
  }
  label:has(input:disabled) {
    color: var(--ink-3);
    cursor: default;
  }
  input {
    margin: 2px 0 0;
    accent-color: var(--ink);
  }
  .kind {
    grid-template-columns: auto 116px 1fr;
  }
  .what {
    color: var(--ink-2);
  }
  .parts {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .says {
    flex: 1;
    min-width: 120px;
    color: var(--ink-2);
  }
  .says.failed {
    color: var(--accent);
  }
  @media (max-width: 520px) {
    .kind {
      grid-template-columns: auto 1fr;
    }
    .kind .what {
      grid-column: 2;
    }
    .parts {
      grid-template-columns: 1fr;
    }
  }
`
