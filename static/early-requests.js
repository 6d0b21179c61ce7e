// Asks for what an address needs, and hears who hides, while the app itself is still on its way. The app takes both.
(function () {
	// What the build knows: the code of a story, of what draws, of the database and of each language’s
	// words; of each lesson the hashes of its words, and what its first picture shows as places in a list of code.
	var built = { start: '', drawing: [], records: '', words: {}, pictures: [], lessons: {} };
	// Whoever hides while the app is on its way has hidden: it takes these presses as it starts, and no more are noted.
	window.yolPresses = [];
	addEventListener('keydown', function (event) {
		if (window.yolPresses) window.yolPresses.push(event);
	});
	var language = 'en';
	try {
		language = localStorage.getItem('yol-language') || language;
	} catch (denied) {
		// Storage that is denied gives no hint.
	}
	// Where the app itself was cut off on its way, no touch is heard: it is asked for anew once the line is back.
	// A page that does not name our code is a stranger’s, such as one on which somebody has to log in.
	function askAgain() {
		setTimeout(function () {
			fetch(location.pathname, { cache: 'no-store' })
				.then(function (answer) {
					return answer.text();
				})
				.then(function (page) {
					if (!/\/entry\/app\./.test(page)) askAgain();
					else if (document.querySelector('.first-road')) location.reload();
				}, askAgain);
		}, 2000);
	}
	addEventListener('unhandledrejection', function (event) {
		if (/module/.test(event.reason) && document.querySelector('.first-road')) askAgain();
	});
	function preload(file) {
		var link = document.createElement('link');
		link.rel = 'modulepreload';
		link.href = file;
		document.head.append(link);
	}
	if (built.words[language]) preload(built.words[language]);
	var match = /^\/lesson\/([a-z-]+\.[lmo]\.\d+)$/.exec(location.pathname);
	if (!match) {
		// The Door and a lesson come before the database, every other page after it.
		if (built.records && location.pathname !== '/') preload(built.records);
		return;
	}
	var early = (window.yolEarly = {});
	function ask(url, how) {
		early[url] = fetch(url, how);
		// The app asks again and says what is wrong.
		early[url].catch(function () {});
	}
	var lesson = built.lessons[match[1]];
	// The list of all lessons can come after the first picture, unless it alone knows where this one is.
	var hash = lesson && lesson.words[language];
	if (hash) ask('/packs/' + language + '/' + match[1] + '.' + hash + '.json');
	else ask('/packs/' + language + '/index.json', { cache: 'no-cache' });
	// What draws comes last, so that the app runs meanwhile; but the line must not rest before it. Without this the app asks for it.
	var start = document.querySelector('link[href="' + built.start + '"]');
	if (!start) return;
	start.addEventListener('load', function () {
		built.drawing.forEach(preload);
		if (!lesson) return;
		lesson.picture.forEach(function (place) {
			preload(built.pictures[place]);
		});
	});
})();
