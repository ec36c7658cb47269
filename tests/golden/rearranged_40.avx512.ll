target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 9
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 3
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 4
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 10
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 5
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 6
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 11
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 7
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 8
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = inttoptr i64 %v5 to ptr
  %v25 = inttoptr i64 %v3 to ptr
  %v26 = getelementptr i8, ptr %progress, i64 8
  br label %take27
take27:
  %v30 = atomicrmw add ptr %progress, i64 1 monotonic
  %v31 = icmp slt i64 %v30, %v1
  %v32 = load volatile i64, ptr %v26, align 8
  %v33 = icmp eq i64 %v32, 0
  %v34 = and i1 %v31, %v33
  br i1 %v34, label %work28, label %done29
work28:
  %v35 = mul nsw i64 %v30, 56
  %v36 = getelementptr i8, ptr %v25, i64 %v35
  %v37 = getelementptr i64, ptr %v36, i64 4
  %v38 = load i64, ptr %v37, align 8, !invariant.load !0
  %v39 = add nsw i64 %v7, %v38
  %v40 = inttoptr i64 %v39 to ptr
  %v41 = getelementptr i64, ptr %v36, i64 5
  %v42 = load i64, ptr %v41, align 8, !invariant.load !0
  %v43 = add nsw i64 %v13, %v42
  %v44 = inttoptr i64 %v43 to ptr
  %v45 = getelementptr i64, ptr %v36, i64 6
  %v46 = load i64, ptr %v45, align 8, !invariant.load !0
  %v47 = add nsw i64 %v19, %v46
  %v48 = inttoptr i64 %v47 to ptr
  %v49 = load i64, ptr %v36, align 8, !invariant.load !0
  %v50 = getelementptr i64, ptr %v36, i64 1
  %v51 = load i64, ptr %v50, align 8, !invariant.load !0
  br label %rows_head52
rows_head52:
  %v55 = phi i64 [ %v49, %work28 ], [ %v431, %scatter_done411 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  br label %gather_head58
gather_head58:
  %v61 = phi i64 [ 0, %rows53 ], [ %v80, %component_done70 ]
  %v62 = icmp slt i64 %v61, 48
  br i1 %v62, label %gather59, label %gather_done60
gather59:
  %v63 = add nsw i64 %v55, %v61
  %v64 = icmp slt i64 %v63, %v57
  %v65 = select i1 %v64, i64 %v63, i64 %v57
  %v66 = mul nsw i64 %v65, %v15
  %v67 = getelementptr i8, ptr %v44, i64 %v66
  br label %component_head68
component_head68:
  %v71 = phi i64 [ 0, %gather59 ], [ %v79, %component69 ]
  %v72 = icmp slt i64 %v71, 25
  br i1 %v72, label %component69, label %component_done70
component69:
  %v73 = mul nsw i64 %v71, 4
  %v74 = getelementptr i8, ptr %v67, i64 %v73
  %v75 = load float, ptr %v74, align 1, !invariant.load !0
  %v76 = mul nsw i64 %v71, 192
  %v77 = getelementptr i8, ptr %scratch, i64 %v76
  %v78 = getelementptr float, ptr %v77, i64 %v61
  store float %v75, ptr %v78
  %v79 = add nsw i64 %v71, 1
  br label %component_head68, !llvm.loop !2
component_done70:
  %v80 = add nsw i64 %v61, 1
  br label %gather_head58, !llvm.loop !3
gather_done60:
  br label %feature81
feature81:
  %v83 = phi i64 [ 0, %gather_done60 ], [ %v89, %feature81 ]
  %v84 = getelementptr i8, ptr %scratch, i64 4800
  %v85 = mul nsw i64 %v83, 192
  %v86 = getelementptr i8, ptr %v84, i64 %v85
  %v87 = getelementptr i8, ptr %v86, i64 64
  %v88 = getelementptr i8, ptr %v86, i64 128
  store <16 x float> splat (float 0xFFF0000000000000), ptr %v86, align 64
  store <16 x float> splat (float 0xFFF0000000000000), ptr %v87, align 64
  store <16 x float> splat (float 0xFFF0000000000000), ptr %v88, align 64
  %v89 = add nsw i64 %v83, 1
  %v90 = icmp slt i64 %v89, 33
  br i1 %v90, label %feature81, label %feature_done82
feature_done82:
  %v97 = getelementptr i64, ptr %v36, i64 2
  %v98 = load i64, ptr %v97, align 8, !invariant.load !0
  %v99 = getelementptr i64, ptr %v36, i64 3
  %v100 = load i64, ptr %v99, align 8, !invariant.load !0
  br label %interval_head91
interval_head91:
  %v101 = phi i64 [ %v98, %feature_done82 ], [ %v387, %interval_end95 ]
  %v102 = icmp slt i64 %v101, %v100
  br i1 %v102, label %interval92, label %columns_done96
interval92:
  %v103 = mul nsw i64 %v101, 16
  %v104 = getelementptr i8, ptr %v24, i64 %v103
  %v105 = load i64, ptr %v104, align 8, !invariant.load !0
  %v106 = getelementptr i64, ptr %v104, i64 1
  %v107 = load i64, ptr %v106, align 8, !invariant.load !0
  br label %chunk_head93
chunk_head93:
  %v108 = phi i64 [ %v105, %interval92 ], [ %v113, %walk_done329 ]
  %v109 = icmp slt i64 %v108, %v107
  %v110 = load volatile i64, ptr %v26, align 8
  %v111 = icmp eq i64 %v110, 0
  %v112 = and i1 %v109, %v111
  br i1 %v112, label %chunk94, label %interval_end95
chunk94:
  %v113 = add nsw i64 %v108, 256
  %v114 = icmp slt i64 %v113, %v107
  %v115 = select i1 %v114, i64 %v113, i64 %v107
  %v116 = add nsw i64 %v115, -3
  br label %walk117
walk117:
  %v120 = phi i64 [ %v108, %chunk94 ], [ %v326, %feature_done134 ]
  %v121 = icmp slt i64 %v120, %v116
  br i1 %v121, label %column118, label %walk_done119
column118:
  %v122 = add nsw i64 %v120, 1
  %v123 = add nsw i64 %v120, 2
  %v124 = add nsw i64 %v120, 3
  %v125 = mul nsw i64 %v120, %v21
  %v126 = getelementptr i8, ptr %v48, i64 %v125
  %v127 = mul nsw i64 %v122, %v21
  %v128 = getelementptr i8, ptr %v48, i64 %v127
  %v129 = mul nsw i64 %v123, %v21
  %v130 = getelementptr i8, ptr %v48, i64 %v129
  %v131 = mul nsw i64 %v124, %v21
  %v132 = getelementptr i8, ptr %v48, i64 %v131
  br label %feature133
feature133:
  %v135 = phi i64 [ 0, %column118 ], [ %v324, %feature133 ]
  %v136 = getelementptr i8, ptr %scratch, i64 4800
  %v137 = mul nsw i64 %v135, 192
  %v138 = getelementptr i8, ptr %v136, i64 %v137
  %v139 = getelementptr i8, ptr %v138, i64 64
  %v140 = getelementptr i8, ptr %v138, i64 128
  %v141 = load <16 x float>, ptr %v138, align 64
  %v142 = load <16 x float>, ptr %v139, align 64
  %v143 = load <16 x float>, ptr %v140, align 64
  %v144 = add nsw i64 %v135, 5
  %v145 = sub nsw i64 %v144, 25
  %v146 = icmp slt i64 %v144, 25
  %v147 = insertelement <16 x i1> poison, i1 %v146, i64 0
  %v148 = shufflevector <16 x i1> %v147, <16 x i1> poison, <16 x i32> zeroinitializer
  %v149 = icmp slt i64 %v144, 24
  %v150 = select i1 %v149, i64 %v144, i64 24
  %v151 = icmp sgt i64 %v150, 0
  %v152 = select i1 %v151, i64 %v150, i64 0
  %v153 = mul nsw i64 %v152, 192
  %v154 = getelementptr i8, ptr %scratch, i64 %v153
  %v155 = getelementptr i8, ptr %v154, i64 64
  %v156 = getelementptr i8, ptr %v154, i64 128
  %v157 = load <16 x float>, ptr %v154, align 64
  %v158 = load <16 x float>, ptr %v155, align 64
  %v159 = load <16 x float>, ptr %v156, align 64
  %v160 = icmp slt i64 %v145, 14
  %v161 = select i1 %v160, i64 %v145, i64 14
  %v162 = icmp sgt i64 %v161, 0
  %v163 = select i1 %v162, i64 %v161, i64 0
  %v164 = mul nsw i64 %v163, 4
  %v165 = getelementptr i8, ptr %v126, i64 %v164
  %v166 = load float, ptr %v165, align 1, !invariant.load !0
  %v167 = insertelement <16 x float> poison, float %v166, i64 0
  %v168 = shufflevector <16 x float> %v167, <16 x float> poison, <16 x i32> zeroinitializer
  %v169 = select <16 x i1> %v148, <16 x float> %v157, <16 x float> %v168
  %v170 = select <16 x i1> %v148, <16 x float> %v158, <16 x float> %v168
  %v171 = select <16 x i1> %v148, <16 x float> %v159, <16 x float> %v168
  %v172 = fcmp ogt <16 x float> %v169, %v141
  %v173 = select <16 x i1> %v172, <16 x float> %v169, <16 x float> %v141
  %v174 = fcmp ogt <16 x float> %v170, %v142
  %v175 = select <16 x i1> %v174, <16 x float> %v170, <16 x float> %v142
  %v176 = fcmp ogt <16 x float> %v171, %v143
  %v177 = select <16 x i1> %v176, <16 x float> %v171, <16 x float> %v143
  %v178 = getelementptr i8, ptr %scratch, i64 4800
  %v179 = mul nsw i64 %v135, 192
  %v180 = getelementptr i8, ptr %v178, i64 %v179
  %v181 = getelementptr i8, ptr %v180, i64 64
  %v182 = getelementptr i8, ptr %v180, i64 128
  store <16 x float> %v173, ptr %v180, align 64
  store <16 x float> %v175, ptr %v181, align 64
  store <16 x float> %v177, ptr %v182, align 64
  %v183 = getelementptr i8, ptr %scratch, i64 4800
  %v184 = mul nsw i64 %v135, 192
  %v185 = getelementptr i8, ptr %v183, i64 %v184
  %v186 = getelementptr i8, ptr %v185, i64 64
  %v187 = getelementptr i8, ptr %v185, i64 128
  %v188 = load <16 x float>, ptr %v185, align 64
  %v189 = load <16 x float>, ptr %v186, align 64
  %v190 = load <16 x float>, ptr %v187, align 64
  %v191 = add nsw i64 %v135, 5
  %v192 = sub nsw i64 %v191, 25
  %v193 = icmp slt i64 %v191, 25
  %v194 = insertelement <16 x i1> poison, i1 %v193, i64 0
  %v195 = shufflevector <16 x i1> %v194, <16 x i1> poison, <16 x i32> zeroinitializer
  %v196 = icmp slt i64 %v191, 24
  %v197 = select i1 %v196, i64 %v191, i64 24
  %v198 = icmp sgt i64 %v197, 0
  %v199 = select i1 %v198, i64 %v197, i64 0
  %v200 = mul nsw i64 %v199, 192
  %v201 = getelementptr i8, ptr %scratch, i64 %v200
  %v202 = getelementptr i8, ptr %v201, i64 64
  %v203 = getelementptr i8, ptr %v201, i64 128
  %v204 = load <16 x float>, ptr %v201, align 64
  %v205 = load <16 x float>, ptr %v202, align 64
  %v206 = load <16 x float>, ptr %v203, align 64
  %v207 = icmp slt i64 %v192, 14
  %v208 = select i1 %v207, i64 %v192, i64 14
  %v209 = icmp sgt i64 %v208, 0
  %v210 = select i1 %v209, i64 %v208, i64 0
  %v211 = mul nsw i64 %v210, 4
  %v212 = getelementptr i8, ptr %v128, i64 %v211
  %v213 = load float, ptr %v212, align 1, !invariant.load !0
  %v214 = insertelement <16 x float> poison, float %v213, i64 0
  %v215 = shufflevector <16 x float> %v214, <16 x float> poison, <16 x i32> zeroinitializer
  %v216 = select <16 x i1> %v195, <16 x float> %v204, <16 x float> %v215
  %v217 = select <16 x i1> %v195, <16 x float> %v205, <16 x float> %v215
  %v218 = select <16 x i1> %v195, <16 x float> %v206, <16 x float> %v215
  %v219 = fcmp ogt <16 x float> %v216, %v188
  %v220 = select <16 x i1> %v219, <16 x float> %v216, <16 x float> %v188
  %v221 = fcmp ogt <16 x float> %v217, %v189
  %v222 = select <16 x i1> %v221, <16 x float> %v217, <16 x float> %v189
  %v223 = fcmp ogt <16 x float> %v218, %v190
  %v224 = select <16 x i1> %v223, <16 x float> %v218, <16 x float> %v190
  %v225 = getelementptr i8, ptr %scratch, i64 4800
  %v226 = mul nsw i64 %v135, 192
  %v227 = getelementptr i8, ptr %v225, i64 %v226
  %v228 = getelementptr i8, ptr %v227, i64 64
  %v229 = getelementptr i8, ptr %v227, i64 128
  store <16 x float> %v220, ptr %v227, align 64
  store <16 x float> %v222, ptr %v228, align 64
  store <16 x float> %v224, ptr %v229, align 64
  %v230 = getelementptr i8, ptr %scratch, i64 4800
  %v231 = mul nsw i64 %v135, 192
  %v232 = getelementptr i8, ptr %v230, i64 %v231
  %v233 = getelementptr i8, ptr %v232, i64 64
  %v234 = getelementptr i8, ptr %v232, i64 128
  %v235 = load <16 x float>, ptr %v232, align 64
  %v236 = load <16 x float>, ptr %v233, align 64
  %v237 = load <16 x float>, ptr %v234, align 64
  %v238 = add nsw i64 %v135, 5
  %v239 = sub nsw i64 %v238, 25
  %v240 = icmp slt i64 %v238, 25
  %v241 = insertelement <16 x i1> poison, i1 %v240, i64 0
  %v242 = shufflevector <16 x i1> %v241, <16 x i1> poison, <16 x i32> zeroinitializer
  %v243 = icmp slt i64 %v238, 24
  %v244 = select i1 %v243, i64 %v238, i64 24
  %v245 = icmp sgt i64 %v244, 0
  %v246 = select i1 %v245, i64 %v244, i64 0
  %v247 = mul nsw i64 %v246, 192
  %v248 = getelementptr i8, ptr %scratch, i64 %v247
  %v249 = getelementptr i8, ptr %v248, i64 64
  %v250 = getelementptr i8, ptr %v248, i64 128
  %v251 = load <16 x float>, ptr %v248, align 64
  %v252 = load <16 x float>, ptr %v249, align 64
  %v253 = load <16 x float>, ptr %v250, align 64
  %v254 = icmp slt i64 %v239, 14
  %v255 = select i1 %v254, i64 %v239, i64 14
  %v256 = icmp sgt i64 %v255, 0
  %v257 = select i1 %v256, i64 %v255, i64 0
  %v258 = mul nsw i64 %v257, 4
  %v259 = getelementptr i8, ptr %v130, i64 %v258
  %v260 = load float, ptr %v259, align 1, !invariant.load !0
  %v261 = insertelement <16 x float> poison, float %v260, i64 0
  %v262 = shufflevector <16 x float> %v261, <16 x float> poison, <16 x i32> zeroinitializer
  %v263 = select <16 x i1> %v242, <16 x float> %v251, <16 x float> %v262
  %v264 = select <16 x i1> %v242, <16 x float> %v252, <16 x float> %v262
  %v265 = select <16 x i1> %v242, <16 x float> %v253, <16 x float> %v262
  %v266 = fcmp ogt <16 x float> %v263, %v235
  %v267 = select <16 x i1> %v266, <16 x float> %v263, <16 x float> %v235
  %v268 = fcmp ogt <16 x float> %v264, %v236
  %v269 = select <16 x i1> %v268, <16 x float> %v264, <16 x float> %v236
  %v270 = fcmp ogt <16 x float> %v265, %v237
  %v271 = select <16 x i1> %v270, <16 x float> %v265, <16 x float> %v237
  %v272 = getelementptr i8, ptr %scratch, i64 4800
  %v273 = mul nsw i64 %v135, 192
  %v274 = getelementptr i8, ptr %v272, i64 %v273
  %v275 = getelementptr i8, ptr %v274, i64 64
  %v276 = getelementptr i8, ptr %v274, i64 128
  store <16 x float> %v267, ptr %v274, align 64
  store <16 x float> %v269, ptr %v275, align 64
  store <16 x float> %v271, ptr %v276, align 64
  %v277 = getelementptr i8, ptr %scratch, i64 4800
  %v278 = mul nsw i64 %v135, 192
  %v279 = getelementptr i8, ptr %v277, i64 %v278
  %v280 = getelementptr i8, ptr %v279, i64 64
  %v281 = getelementptr i8, ptr %v279, i64 128
  %v282 = load <16 x float>, ptr %v279, align 64
  %v283 = load <16 x float>, ptr %v280, align 64
  %v284 = load <16 x float>, ptr %v281, align 64
  %v285 = add nsw i64 %v135, 5
  %v286 = sub nsw i64 %v285, 25
  %v287 = icmp slt i64 %v285, 25
  %v288 = insertelement <16 x i1> poison, i1 %v287, i64 0
  %v289 = shufflevector <16 x i1> %v288, <16 x i1> poison, <16 x i32> zeroinitializer
  %v290 = icmp slt i64 %v285, 24
  %v291 = select i1 %v290, i64 %v285, i64 24
  %v292 = icmp sgt i64 %v291, 0
  %v293 = select i1 %v292, i64 %v291, i64 0
  %v294 = mul nsw i64 %v293, 192
  %v295 = getelementptr i8, ptr %scratch, i64 %v294
  %v296 = getelementptr i8, ptr %v295, i64 64
  %v297 = getelementptr i8, ptr %v295, i64 128
  %v298 = load <16 x float>, ptr %v295, align 64
  %v299 = load <16 x float>, ptr %v296, align 64
  %v300 = load <16 x float>, ptr %v297, align 64
  %v301 = icmp slt i64 %v286, 14
  %v302 = select i1 %v301, i64 %v286, i64 14
  %v303 = icmp sgt i64 %v302, 0
  %v304 = select i1 %v303, i64 %v302, i64 0
  %v305 = mul nsw i64 %v304, 4
  %v306 = getelementptr i8, ptr %v132, i64 %v305
  %v307 = load float, ptr %v306, align 1, !invariant.load !0
  %v308 = insertelement <16 x float> poison, float %v307, i64 0
  %v309 = shufflevector <16 x float> %v308, <16 x float> poison, <16 x i32> zeroinitializer
  %v310 = select <16 x i1> %v289, <16 x float> %v298, <16 x float> %v309
  %v311 = select <16 x i1> %v289, <16 x float> %v299, <16 x float> %v309
  %v312 = select <16 x i1> %v289, <16 x float> %v300, <16 x float> %v309
  %v313 = fcmp ogt <16 x float> %v310, %v282
  %v314 = select <16 x i1> %v313, <16 x float> %v310, <16 x float> %v282
  %v315 = fcmp ogt <16 x float> %v311, %v283
  %v316 = select <16 x i1> %v315, <16 x float> %v311, <16 x float> %v283
  %v317 = fcmp ogt <16 x float> %v312, %v284
  %v318 = select <16 x i1> %v317, <16 x float> %v312, <16 x float> %v284
  %v319 = getelementptr i8, ptr %scratch, i64 4800
  %v320 = mul nsw i64 %v135, 192
  %v321 = getelementptr i8, ptr %v319, i64 %v320
  %v322 = getelementptr i8, ptr %v321, i64 64
  %v323 = getelementptr i8, ptr %v321, i64 128
  store <16 x float> %v314, ptr %v321, align 64
  store <16 x float> %v316, ptr %v322, align 64
  store <16 x float> %v318, ptr %v323, align 64
  %v324 = add nsw i64 %v135, 1
  %v325 = icmp slt i64 %v324, 33
  br i1 %v325, label %feature133, label %feature_done134
feature_done134:
  %v326 = add nsw i64 %v120, 4
  br label %walk117, !llvm.loop !4
walk_done119:
  br label %walk327
walk327:
  %v330 = phi i64 [ %v120, %walk_done119 ], [ %v386, %feature_done335 ]
  %v331 = icmp slt i64 %v330, %v115
  br i1 %v331, label %column328, label %walk_done329
column328:
  %v332 = mul nsw i64 %v330, %v21
  %v333 = getelementptr i8, ptr %v48, i64 %v332
  br label %feature334
feature334:
  %v336 = phi i64 [ 0, %column328 ], [ %v384, %feature334 ]
  %v337 = getelementptr i8, ptr %scratch, i64 4800
  %v338 = mul nsw i64 %v336, 192
  %v339 = getelementptr i8, ptr %v337, i64 %v338
  %v340 = getelementptr i8, ptr %v339, i64 64
  %v341 = getelementptr i8, ptr %v339, i64 128
  %v342 = load <16 x float>, ptr %v339, align 64
  %v343 = load <16 x float>, ptr %v340, align 64
  %v344 = load <16 x float>, ptr %v341, align 64
  %v345 = add nsw i64 %v336, 5
  %v346 = sub nsw i64 %v345, 25
  %v347 = icmp slt i64 %v345, 25
  %v348 = insertelement <16 x i1> poison, i1 %v347, i64 0
  %v349 = shufflevector <16 x i1> %v348, <16 x i1> poison, <16 x i32> zeroinitializer
  %v350 = icmp slt i64 %v345, 24
  %v351 = select i1 %v350, i64 %v345, i64 24
  %v352 = icmp sgt i64 %v351, 0
  %v353 = select i1 %v352, i64 %v351, i64 0
  %v354 = mul nsw i64 %v353, 192
  %v355 = getelementptr i8, ptr %scratch, i64 %v354
  %v356 = getelementptr i8, ptr %v355, i64 64
  %v357 = getelementptr i8, ptr %v355, i64 128
  %v358 = load <16 x float>, ptr %v355, align 64
  %v359 = load <16 x float>, ptr %v356, align 64
  %v360 = load <16 x float>, ptr %v357, align 64
  %v361 = icmp slt i64 %v346, 14
  %v362 = select i1 %v361, i64 %v346, i64 14
  %v363 = icmp sgt i64 %v362, 0
  %v364 = select i1 %v363, i64 %v362, i64 0
  %v365 = mul nsw i64 %v364, 4
  %v366 = getelementptr i8, ptr %v333, i64 %v365
  %v367 = load float, ptr %v366, align 1, !invariant.load !0
  %v368 = insertelement <16 x float> poison, float %v367, i64 0
  %v369 = shufflevector <16 x float> %v368, <16 x float> poison, <16 x i32> zeroinitializer
  %v370 = select <16 x i1> %v349, <16 x float> %v358, <16 x float> %v369
  %v371 = select <16 x i1> %v349, <16 x float> %v359, <16 x float> %v369
  %v372 = select <16 x i1> %v349, <16 x float> %v360, <16 x float> %v369
  %v373 = fcmp ogt <16 x float> %v370, %v342
  %v374 = select <16 x i1> %v373, <16 x float> %v370, <16 x float> %v342
  %v375 = fcmp ogt <16 x float> %v371, %v343
  %v376 = select <16 x i1> %v375, <16 x float> %v371, <16 x float> %v343
  %v377 = fcmp ogt <16 x float> %v372, %v344
  %v378 = select <16 x i1> %v377, <16 x float> %v372, <16 x float> %v344
  %v379 = getelementptr i8, ptr %scratch, i64 4800
  %v380 = mul nsw i64 %v336, 192
  %v381 = getelementptr i8, ptr %v379, i64 %v380
  %v382 = getelementptr i8, ptr %v381, i64 64
  %v383 = getelementptr i8, ptr %v381, i64 128
  store <16 x float> %v374, ptr %v381, align 64
  store <16 x float> %v376, ptr %v382, align 64
  store <16 x float> %v378, ptr %v383, align 64
  %v384 = add nsw i64 %v336, 1
  %v385 = icmp slt i64 %v384, 33
  br i1 %v385, label %feature334, label %feature_done335
feature_done335:
  %v386 = add nsw i64 %v330, 1
  br label %walk327, !llvm.loop !5
walk_done329:
  br label %chunk_head93, !llvm.loop !6
interval_end95:
  %v387 = add nsw i64 %v101, 1
  br label %interval_head91, !llvm.loop !7
columns_done96:
  br label %feature388
feature388:
  %v390 = phi i64 [ 0, %columns_done96 ], [ %v404, %feature388 ]
  %v391 = getelementptr i8, ptr %scratch, i64 4800
  %v392 = mul nsw i64 %v390, 192
  %v393 = getelementptr i8, ptr %v391, i64 %v392
  %v394 = getelementptr i8, ptr %v393, i64 64
  %v395 = getelementptr i8, ptr %v393, i64 128
  %v396 = load <16 x float>, ptr %v393, align 64
  %v397 = load <16 x float>, ptr %v394, align 64
  %v398 = load <16 x float>, ptr %v395, align 64
  %v399 = getelementptr i8, ptr %scratch, i64 11136
  %v400 = mul nsw i64 %v390, 192
  %v401 = getelementptr i8, ptr %v399, i64 %v400
  %v402 = getelementptr i8, ptr %v401, i64 64
  %v403 = getelementptr i8, ptr %v401, i64 128
  store <16 x float> %v396, ptr %v401, align 64
  store <16 x float> %v397, ptr %v402, align 64
  store <16 x float> %v398, ptr %v403, align 64
  %v404 = add nsw i64 %v390, 1
  %v405 = icmp slt i64 %v404, 33
  br i1 %v405, label %feature388, label %feature_done389
feature_done389:
  %v406 = sub nsw i64 %v51, %v55
  %v407 = icmp slt i64 48, %v406
  %v408 = select i1 %v407, i64 48, i64 %v406
  br label %scatter_head409
scatter_head409:
  %v412 = phi i64 [ 0, %feature_done389 ], [ %v430, %component_done419 ]
  %v413 = icmp slt i64 %v412, %v408
  br i1 %v413, label %scatter410, label %scatter_done411
scatter410:
  %v414 = add nsw i64 %v55, %v412
  %v415 = mul nsw i64 %v414, %v9
  %v416 = getelementptr i8, ptr %v40, i64 %v415
  br label %component_head417
component_head417:
  %v420 = phi i64 [ 0, %scatter410 ], [ %v429, %component418 ]
  %v421 = icmp slt i64 %v420, 33
  br i1 %v421, label %component418, label %component_done419
component418:
  %v422 = getelementptr i8, ptr %scratch, i64 11136
  %v423 = mul nsw i64 %v420, 192
  %v424 = getelementptr i8, ptr %v422, i64 %v423
  %v425 = getelementptr float, ptr %v424, i64 %v412
  %v426 = load float, ptr %v425
  %v427 = mul nsw i64 %v420, %v11
  %v428 = getelementptr i8, ptr %v416, i64 %v427
  store float %v426, ptr %v428, align 1
  %v429 = add nsw i64 %v420, 1
  br label %component_head417, !llvm.loop !8
component_done419:
  %v430 = add nsw i64 %v412, 1
  br label %scatter_head409, !llvm.loop !9
scatter_done411:
  %v431 = add nsw i64 %v55, 48
  br label %rows_head52, !llvm.loop !10
rows_done54:
  br label %take27
done29:
  ret void
}

!2 = distinct !{!2, !{!"llvm.loop.unroll.disable"}}
!3 = distinct !{!3, !{!"llvm.loop.unroll.disable"}}
!4 = distinct !{!4, !{!"llvm.loop.unroll.disable"}}
!5 = distinct !{!5, !{!"llvm.loop.unroll.disable"}}
!6 = distinct !{!6, !{!"llvm.loop.unroll.disable"}}
!7 = distinct !{!7, !{!"llvm.loop.unroll.disable"}}
!8 = distinct !{!8, !{!"llvm.loop.unroll.disable"}}
!9 = distinct !{!9, !{!"llvm.loop.unroll.disable"}}
!10 = distinct !{!10, !{!"llvm.loop.unroll.disable"}}

attributes #0 = { nounwind }
!0 = !{}
