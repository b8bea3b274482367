import './start.css';

/** The editor is large: what the page says of itself is painted before it is asked for. */
setTimeout(() => {
  import('./main.tsx').catch((cause: unknown) => {
    console.error(cause);
    const status = document.querySelector('.atlas-start [role="status"]');
    if (status) status.textContent = 'The editor could not be loaded. Check your connection and open the page again. 편집기를 불러오지 못했습니다. 연결을 확인하고 다시 여십시오.';
  });
}, 0);
